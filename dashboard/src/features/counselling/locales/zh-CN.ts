const messages = {
  counselling: {
    title: '预约心理咨询',
    hint: '面向困难职工档案中的家庭，凭“一户一码”预约，不需要账号，也不需要真实姓名',
    code: '家庭的户码',
    codeHint: '家中“一户一码”卡上的码；扫码打开本页可以不填',
    codeWrong: '户码和预约码是一串 16 至 64 位的字母、数字、横线或下划线，请核对',
    open: '打开',
    referred: '这个码不在困难职工档案中。请联系下面的心理服务，任何职工都可以使用。',
    failed: '暂时无法查询，请稍后再试。',
    haveBooking: '已经预约？凭预约码查看或取消',
    bookAnother: '预约其他时段',
    deliveries: { ONLINE: '线上', OFFLINE: '线下' },
    statuses: {
      OFFERED: '可预约',
      CONFIRMED: '已确认',
      HELD: '已完成',
      ABSENT: '未到',
      CANCELLED: '已取消',
    },
    general: {
      title: '面向全体职工的心理服务',
      hint: '不需要登记，直接联系即可',
      search: '按名称或地点查找',
      none: '还没有登记面向全体职工的心理服务，请联系您的工会。',
    },
    hours: {
      title: '选择时段',
      choose: '请先选择一个时段',
      certificate: '证书 {n}',
      all: '显示全部 {n} 个时段',
      none: '现在没有可以预约的时段',
      noneDetail: '咨询师提供新的时段后会出现在这里。需要马上有人倾听，请联系下面的心理服务。',
    },
    form: {
      title: '怎样联系您',
      callName: '称呼',
      callNameHint: '可以不是真名',
      contact: '联系方式',
      contactHint: '电话等，只有咨询师能看到',
      concern: '想谈的内容',
      concernHint: '可以不填；加密保存，只有咨询师能看到',
      book: '预约',
    },
    facts: { startsAt: '时间', place: '地点', counsellor: '咨询师', certificate: '证书编号' },
    booked: {
      title: '预约成功',
      hint: '只有您和咨询师知道这次预约，家里其他人也看不到',
      code: '预约码',
      keep: '请现在保存预约码：只显示这一次',
      keepDetail: '系统不保存它，谁也查不出来。查看地点、取消预约都要用它。请抄下、拍照或打印；不要留在公用电脑上。',
      qr: '预约的二维码',
      copy: '复制预约码',
      print: '打印',
      kept: '我已保存，查看预约',
    },
    booking: {
      title: '我的预约',
      hint: '凭预约码查看时间和地点，开始之前可以取消',
      code: '预约码',
      codeHint: '预约成功时显示的一串字母和数字',
      unknown: '没有这个预约码，请核对您保存的预约码。户码不能打开预约。',
      cancel: '取消预约',
      cancelHint: '取消后咨询师会看到，时段不再为您保留。取消后不能恢复，可以重新预约。',
    },
  },
};

export default messages;

declare module '@/i18n/messages' {
  interface Messages {
    counselling: (typeof messages)['counselling'];
  }
}
