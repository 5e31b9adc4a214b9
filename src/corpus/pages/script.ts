/**
 * What makes the overview more than a page to read: search, filters and sorting of the list of reports, and
 * drawings as PNG. Without it all is there, unsorted. It is ours, and runs by its hash: no text of a report can.
 */
export const INDEX_SCRIPT = `
(() => {
  const table = document.querySelector('#reports table');
  if (table) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const texts = rows.map((row) => row.textContent.toLowerCase());
    const filters = [...document.querySelectorAll('#reports [data-filter]')];
    const status = document.querySelector('#reports output');
    const apply = () => {
      let shown = 0;
      rows.forEach((row, i) => {
        const fits = filters.every((filter) => {
          if (filter.value === '') return true;
          const field = filter.dataset.filter;
          return field === 'text'
            ? texts[i].includes(filter.value.trim().toLowerCase())
            : row.dataset[field] === filter.value;
        });
        row.hidden = !fits;
        if (fits) shown++;
      });
      status.textContent = shown + ' / ' + rows.length;
    };
    filters.forEach((filter) => filter.addEventListener('input', apply));
    apply();
    const keyOf = (row, column) => {
      const cell = row.cells[column];
      return cell.dataset.value ?? cell.textContent.trim();
    };
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = head.querySelector('button');
      button.disabled = false;
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const isNumber = head.classList.contains('n');
        const compare = (a, b) => {
          const [x, y] = [keyOf(a, column), keyOf(b, column)];
          if (x === '' || y === '') return (x === '') - (y === '');
          const order = isNumber ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
          return down ? -order : order;
        };
        body.append(...[...rows].sort(compare));
      });
    });
    document.querySelector('#reports form').hidden = false;
  }
  for (const button of document.querySelectorAll('button.png')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const image = new Image();
      image.onload = () => {
        const canvas = document.createElement('canvas');
        canvas.width = image.width * 2;
        canvas.height = image.height * 2;
        canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
        const link = document.createElement('a');
        link.download = button.dataset.name;
        link.href = canvas.toDataURL('image/png');
        link.click();
      };
      image.src = button.previousElementSibling.href;
    });
  }
})();
`;
