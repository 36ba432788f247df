/** A moment as people here say it: `14:05, 02/02/2026`. */
export function sayMoment(at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const zone = { timeZone: 'Asia/Ho_Chi_Minh' } as const;
  const time = moment.toLocaleTimeString('vi-VN', { ...zone, hour: '2-digit', minute: '2-digit' });
  return `${time}, ${moment.toLocaleDateString('vi-VN', { ...zone, day: '2-digit', month: '2-digit', year: 'numeric' })}`;
}

/** The day of a moment as people here say it: `02/02/2026`. */
export function sayDayOf(at: string): string {
  return sayMoment(at).split(', ').at(-1) ?? at;
}
