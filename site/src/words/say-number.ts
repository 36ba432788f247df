const format = new Intl.NumberFormat('vi-VN');

/** A number the Vietnamese way: `29.798`, `1,2`. */
export function sayNumber(number: number): string {
  return format.format(number);
}
