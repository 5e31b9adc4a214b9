const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A page as a government site publishes it: navigation, the report with its title, a footer. */
export function html(text: string, charset = 'utf-8'): string {
  const [title = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  return `<!DOCTYPE html>
<html lang="zh"><head><meta charset="${charset}"><title>${escaped(title)}-政府门户网站</title>
<style>p { text-indent: 2em }</style><script>var pages = "<p>1</p>";</script></head>
<body>
<div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/bsfw">办事服务</a></li></ul></div>
<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/fzjs">法治建设</a></div>
<div class="article"><h1>${escaped(title)}</h1>
<div class="zoom" id="zoom">
${body(lines)}
</div></div>
<div class="links"><a href="/a">上一篇</a> <a href="/b">下一篇</a></div>
<div class="footer"><p>版权所有：某地人民政府</p><p>网站标识码：3300000000</p></div>
</body></html>`;
}

function body(lines: readonly string[]): string {
  let out = '';
  let rows = '';
  const endTable = (): void => {
    if (rows) out += `<table border="1">${rows}</table>\n`;
    rows = '';
  };
  for (const line of lines) {
    if (line.includes('\t')) {
      rows += `<tr>${line
        .split('\t')
        .map((cell) => `<td>${escaped(cell)}</td>`)
        .join('')}</tr>`;
    } else {
      endTable();
      out += `<p><span>　　${escaped(line)}</span></p>\n`;
    }
  }
  endTable();
  return out;
}
