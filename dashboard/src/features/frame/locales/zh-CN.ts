const messages = {
  frame: {
    scope: {
      label: '查看范围',
      change: '更换查看范围：{name}',
      path: '上级工会',
      search: '按名称、代码或拼音查找工会',
      own: '回到本级',
      children: '下级工会',
      noChildren: '没有下级工会',
      none: '没有找到',
      unknown: '范围不可用',
      unknownDetail: '地址里的工会不存在，或不在您的权限范围内。',
    },
    search: '搜索或跳转',
    records: '工会',
    account: '账号',
    signOut: '退出登录',
    keyboard: '键盘快捷键',
    actions: { theme: '切换深浅色', language: '切换为英文', signOut: '退出登录', keyboard: '查看快捷键' },
    keywords: {
      theme: 'qiehuanshenqianse qhsqs zhuti',
      language: 'qiehuanweiyingwen qhwyw yuyan english',
      signOut: 'tuichudenglu tcdl zhuxiao',
      keyboard: 'chakankuaijiejian ckkjj jianpan',
    },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    frame: (typeof messages)['frame'];
  }
}
