const messages = {
  certificate: {
    title: '获奖证书查验',
    serial: '证书编号',
    hint: '印在证书左下角，例如 2026-7K3F-0001-Q8ZP4M；扫描证书上的二维码会自动填写',
    wrong: '请按证书上的样子填写编号，例如 2026-7K3F-0001-Q8ZP4M',
    check: '查验',
    valid: '证书有效',
    validDetail: '以下内容来自颁发单位的登记',
    revoked: '证书已撤销',
    revokedBecause: '撤销原因：{reason}',
    competition: '竞赛',
    event: '项目',
    edition: '第 {n} 届',
    issuer: '颁发单位',
    partners: '联合主办',
    givenOn: '颁发日期',
    separator: '、',
    compare: '请与手中的证书逐项核对；内容不一致的证书不是真的。',
    unknown: '没有这张证书',
    unknownDetail: '编号 {serial} 未登记。请核对编号；确认无误的，这张证书不是本系统颁发的。',
    failed: '暂时无法查验，请稍后再试。',
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    certificate: (typeof messages)['certificate'];
  }
}
