const messages = {
  signIn: {
    title: '登录',
    welcome: '登录 · 工会业务管理台',
    hint: '使用所属工会的工作账号',
    slogan: { first: '一本台账', second: '数到基层' },
    points: {
      exact: '每个数字随记录提交即时汇总，可逐级追到来源',
      scope: '各级工会只看本级及下级，越权数据库不答',
      audit: '每次改动留痕、封存，任何人可独立验证',
    },
    username: '用户名',
    password: '密码',
    submit: '登录',
    or: '或',
    signOn: '使用“{name}”登录',
    missing: { username: '请输入用户名', password: '请输入密码', code: '请输入验证码' },
    capsLock: '大写锁定已打开',
    secondFactor: {
      title: '两步验证',
      hint: '请输入身份验证器应用中的六位动态码',
      backupHint: '请输入一个未用过的备用码',
      code: '动态码',
      backupCode: '备用码',
      submit: '验证',
      useBackup: '手机不在身边？使用备用码',
      useTotp: '使用动态码',
      back: '返回',
    },
    refused: {
      credentials: '用户名或密码不正确',
      code: '验证码不正确或已被使用，请等下一个',
      expired: '本次登录已过期，请重新输入密码',
      locked: '连续输错次数过多，账号已暂时锁定',
      'rate-limited': '本网络的登录请求过多',
      disabled: '账号已停用，请联系所属工会的管理员',
      'provider-unavailable': '统一身份认证暂时没有应答，请稍后再试',
      unreachable: '无法连接服务器，请检查网络后重试',
      unknown: '登录失败，请稍后重试',
      'sign-on': '统一身份认证登录未成功，请重试或联系管理员',
    },
    retryIn: '{time}后可再试',
    demo: { title: '演示账号', hint: '服务器正在使用演示数据，点选即可填入。' },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    signIn: (typeof messages)['signIn'];
  }
}
