/** What the pages about accounts share: passwords, sessions, keys, refusals. The parts are in `src/credentials`. */
const messages = {
  credentials: {
    password: {
      hint: '至少 {n} 个字符，几个互不相关的词最好记也最难猜',
      make: '随机生成',
      copy: '复制密码',
      problems: {
        TOO_SHORT: '太短：至少 {min} 个字符',
        TOO_LONG: '太长：至多 {max} 个字符',
        TOO_REPETITIVE: '重复或连续的字符太多，换几个互不相关的词',
        CONTAINS_USERNAME: '不能包含用户名',
      },
      strengths: {
        least: '强度：勉强可用，再长一些更好',
        fair: '强度：一般',
        good: '强度：好',
        best: '强度：很好',
      },
    },
    sessions: {
      empty: '没有登录中的会话',
      unknown: '未知浏览器',
      current: '当前',
      since: '{time} 登录',
      until: '{time} 到期',
    },
    keys: {
      empty: '没有 API 密钥',
      emptyHint: '密钥供数据团队的程序以账号的身份访问，每把都有权限和期限。',
      ended: '已过期',
      until: '{date} 到期',
      made: '{date} 创建',
      lastUsed: '最近使用 {time}',
      neverUsed: '从未使用',
      revoke: '吊销',
      revokeTitle: '吊销密钥“{name}”？',
      revokeMessage: '使用它的程序至多半分钟后失去访问权限，且不能恢复。',
      revoked: '已吊销密钥“{name}”',
    },
    scopes: {
      organizationRead: '查看组织与会员',
      organizationWrite: '维护组织与会员',
      organizationImport: '批量导入组织',
      venueRead: '查看阵地',
      venueWrite: '维护阵地',
      staffRead: '查看账号',
      staffManage: '管理账号',
      auditRead: '查看审计日志',
      auditVerify: '校验审计日志',
      graphiql: '使用 GraphiQL',
    },
    refusals: {
      USERNAME_INVALID: '用户名为 3 至 64 个小写字母或数字，中间可用单个 . _ - 连接',
      USERNAME_TAKEN: '该用户名已被使用，请换一个',
      NAME_INVALID: '名称为 1 至 100 个可见字符',
      PASSWORD_REFUSED: '该密码太容易猜到，请换几个互不相关的词',
      UNION_NOT_FOUND: '您的范围内没有这个工会',
      ROLE_NOT_GRANTABLE: '其中有您不能授予的角色，请联系上级工会的管理员',
      OWN_ROLES: '不能修改自己的角色，请由另一位管理员处理',
      OWN_ACCOUNT: '不能管理自己的账号，请由另一位管理员处理',
      ACCOUNT_NOT_FOUND: '您的范围内没有这个账号',
      LAST_ADMINISTRATOR: '这是全国最后一位管理员，请先任命另一位',
      KEY_NOT_FOUND: '没有这把密钥，或您不能吊销它',
      SCOPES_MISSING: '请至少选择一项权限',
      SCOPE_NOT_HELD: '其中有您没有、或密钥不能携带的权限',
      EXPIRY_INVALID: '到期日须在今天之后、366 天以内',
      TOO_MANY_KEYS: '密钥已达 20 把的上限，请先吊销一把',
      VERIFICATION_ELSEWHERE: '本服务进程不能校验，请在数据库所在机器上运行 gonghui verify-audit',
      INVALID_CREDENTIALS: '密码不正确',
      ACCOUNT_LOCKED: '连续输错密码次数过多，账号已暂时锁定',
      ACCOUNT_DISABLED: '账号已停用',
      RATE_LIMITED: '请求过于频繁，请稍候再试',
      SECOND_FACTOR_INVALID: '动态码不正确或已用过，请等下一个',
      SECOND_FACTOR_EXPIRED: '已超时，请重新开始',
      SECOND_FACTOR_LOCKED: '连续输错动态码次数过多，已暂时锁定',
      SECOND_FACTOR_ALREADY_ENABLED: '已设置过两步验证，请先停用',
      SECOND_FACTOR_NOT_ENABLED: '尚未设置两步验证',
      UNAUTHENTICATED: '登录已失效，请重新登录',
      UNREACHABLE: '服务器没有应答，请稍后再试',
    },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    credentials: (typeof messages)['credentials'];
  }
}
