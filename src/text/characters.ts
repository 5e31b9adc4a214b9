/** Whether a UTF-16 code unit is a Chinese character of the basic blocks (with 〇 and 々). */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3007 ||
    code === 0x3005 ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** Whether a UTF-16 code unit is a Chinese character of the first and by far the most used block. */
export function isCommonHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
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

/** Whether a UTF-16 code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a UTF-16 code unit is an ASCII letter. */
export function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
