/** Whether a UTF-16 unit is a Chinese character of the basic blocks (with 〇 and 々). */
export function isHan(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    unit === 0x3007 ||
    unit === 0x3005 ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}

/** Whether a UTF-16 unit is a Chinese character of the first and by far the most used block. */
export function isCommonHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** Whether a run of at least so many Chinese characters of the first block stands in a text. */
export function hasHanRun(text: string, least: number): boolean {
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    run = isCommonHan(text.charCodeAt(at)) ? run + 1 : 0;
    if (run === least) return true;
  }
  return false;
}

/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether a UTF-16 unit is an ASCII letter. */
export function isLatin(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}
