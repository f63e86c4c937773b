const messages = {
  staff: {
    note: '查看范围内可登录的账号；账号只能看到所属工会及其下级',
    export: '账号',
    never: '从未登录',
    noRoles: '无',
    grantableRoles: '可授予的角色',
    columns: {
      username: '用户名',
      name: '姓名或团队',
      union: '所属工会',
      roles: '角色',
      status: '状态',
      secondFactor: '两步验证',
      lastSignIn: '最近登录',
      createdAt: '创建时间',
    },
    filters: { text: '用户名或姓名', roles: '角色', status: '状态' },
    statuses: { ACTIVE: '正常', LOCKED: '已锁定', DISABLED: '已停用' },
    secondFactor: { on: '已启用', off: '未启用' },
    empty: {
      title: '没有符合条件的账号',
      filtered: '试试减少筛选条件，或更换查看范围。',
      none: '该范围内还没有账号。',
    },
    create: {
      title: '新建账号',
      keywords: 'xinjianzhanghao xjzh tianjia',
      usernameHint: '用于登录，创建后不能更改',
      nameHint: '使用者本人或团队的名称',
      unionHint: '只能选本级及下级工会，创建后不能更改',
      unionMissing: '请从查找结果中选择一个工会',
      rolesMissing: '请至少选择一个角色',
      password: '初始密码',
      submit: '创建',
      done: '已创建账号 {username}',
    },
    roles: {
      hint: '只列出您可以授予的角色和该账号已有的角色',
      grantableHint: '该账号可以授予其下级账号的角色；不作管理员时留空',
      noneGrantable: '没有您可以授予的角色',
      save: '保存',
      restore: '还原',
      saved: '已保存',
    },
    roleTexts: {
      ADMINISTRATOR: '管理账号与全部工会数据，不能查看个人健康数据',
      ANALYST: '查看汇总与记录，用于报表和数据团队',
      CADRE: '维护本级组织、单位、阵地与会员数据',
      AUDITOR: '查看范围内一切数据与审计日志，并可校验',
      ORGANIZER: '组织劳动和技能竞赛',
      JUDGE: '为竞赛作品打分',
      HEALTH_OFFICER: '安排筛查与关怀，名单用化名、不含结果，说明理由方可看姓名',
      HEALTH_HANDLER: '接收本人负责批次的结果、办理本人个案，说明理由方可看当事人',
      GRANT_OFFICER: '设立资助项目并受理申请',
      REVIEWER: '审批资助申请',
      PAYER: '支付已批准的资助',
    },
    drawer: {
      tabs: { summary: '概况', roles: '名称与角色', sessions: '登录会话', keys: 'API 密钥' },
      audit: '查看其全部操作',
    },
    refusals: {
      noManager: '您没有管理账号的权限，只能查看。',
      own: '这是您自己的账号：密码和两步验证请到“我的账号”，角色须由另一位管理员调整。',
      roles: '该账号持有或可授予您不能授予的角色（{roles}），请联系上级工会的管理员。',
    },
    actions: {
      title: '登录管理',
      unlock: '解除锁定',
      unlockHint: '连续输错密码或动态码后会自动锁定 15 分钟。',
      unlocked: '已解除 {name} 的锁定',
      reset: '重置密码',
      resetHint: '忘记密码或手机遗失时，设置一个新密码。',
      resetTitle: '重置 {username} 的密码',
      resetMessage:
        '原密码立即作废，不能恢复；该账号会在所有地方退出登录。请通过可靠途径把新密码告诉本人，并请其登录后自行更改。',
      resetDone: '已重置 {name} 的密码',
      newPassword: '新密码',
      removeSecondFactor: '同时取消两步验证（手机遗失时）',
      signOut: '全部退出登录',
      signOutHint: '现有 {n} 个登录会话。',
      signOutTitle: '让 {name} 在所有地方退出登录？',
      signOutMessage: '所有会话立即结束，未保存的内容会丢失，不能恢复；已签发的令牌在 5 分钟内失效。',
      signedOut: '{name} 已在所有地方退出登录',
      disable: '停用账号',
      disableHint: '停用后不能登录，密钥暂停使用；可随时重新启用。',
      disableTitle: '停用 {name}？',
      disableMessage: '该账号会立即在所有地方退出登录，其会话不能恢复；密钥在重新启用之前不起作用。',
      disabled: '已停用 {name}',
      enable: '重新启用',
      enableHint: '账号已停用，启用后可重新登录，密钥恢复使用。',
      enabled: '已重新启用 {name}',
    },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    staff: (typeof messages)['staff'];
  }
}
