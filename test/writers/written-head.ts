/** The lines of the issuing body at the head: «ỦY BAN NHÂN DÂN», «XÃ …». */
export function headLines(issuer: string): readonly string[] {
  const body = issuer.replace(/^Chủ tịch /u, '').toUpperCase();
  const at = body.search(/ (?:XÃ|PHƯỜNG|ĐẶC KHU) /u);
  return at < 0 ? [body] : [body.slice(0, at), body.slice(at + 1)];
}

/** «Hà Đông, ngày 02 tháng 02 năm 2026», with blanks where the day is not known. */
export function issuedLine(place: string, issued: string | null): string {
  const [year = '', month = '', day = ''] = (issued ?? '').split('-');
  const monthWritten = Number(month) > 2 ? String(Number(month)) : month;
  return `${place}, ngày ${day === '' ? '  ' : day} tháng ${monthWritten} năm ${year}`;
}

/** «02/02/2026», with a blank where the day is not known. */
export function dayWritten(issued: string | null): string {
  const [year = '', month = '', day = ''] = (issued ?? '').split('-');
  return `${day}/${month}/${year}`;
}
