// Looks a page over for what a screen reader, a keyboard or a narrow window would stumble on; answers sentences.
async () => {
  if (document.readyState !== 'complete') {
    await new Promise((loaded) => addEventListener('load', loaded, {once: true}));
  }
  const found = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const shown = (node) => node.getClientRects().length > 0 && getComputedStyle(node).visibility !== 'hidden';
  const name = (node) => node.outerHTML.slice(0, 90);
  const text = (node) => (node.getAttribute('aria-label') || node.textContent || node.title || '').trim();

  if (document.documentElement.lang !== 'en-GB') found.push('The page does not say its language');
  if (!document.title.endsWith(' – Homeward')) found.push('The page has no title of its own');
  for (const landmark of ['header', 'main', 'footer']) {
    if (all(landmark).length !== 1) found.push(`There is not one ${landmark}`);
  }
  if (all('h1').length !== 1) found.push('There is not one main heading');
  let level = 0;
  for (const heading of all('h1,h2,h3,h4').filter(shown)) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) found.push(`A heading skips a level: ${name(heading)}`);
    if (!text(heading)) found.push(`A heading is empty: ${name(heading)}`);
    level = next;
  }
  const ids = all('[id]').map((node) => node.id);
  ids.filter((id, at) => ids.indexOf(id) !== at).forEach((id) => found.push(`The id ${id} stands twice`));
  for (const field of all('input:not([type=hidden]),select,textarea')) {
    if (!field.labels.length && !field.getAttribute('aria-label')) found.push(`A field has no label: ${name(field)}`);
  }
  for (const control of all('a[href],button').filter(shown)) {
    if (!text(control) && !control.querySelector('svg title')) found.push(`A control has no name: ${name(control)}`);
  }
  for (const picture of all('img,svg').filter(shown)) {
    if (!picture.closest('[aria-hidden=true]') && !picture.getAttribute('alt')) found.push(`A picture has no text: ${name(picture)}`);
  }
  for (const region of all('section,nav')) {
    const label = region.getAttribute('aria-label') || document.getElementById(region.getAttribute('aria-labelledby'));
    if (!label) found.push(`A region has no name: ${name(region)}`);
  }
  for (const reference of ['aria-labelledby', 'aria-describedby', 'aria-controls']) {
    all(`[${reference}]`).forEach((node) => node.getAttribute(reference).split(/\s+/).forEach((id) => {
      if (!document.getElementById(id)) found.push(`${reference} leads nowhere: ${name(node)}`);
    }));
  }
  for (const table of all('table')) {
    if (!table.caption) found.push('A table has no caption');
    if (!table.querySelector('thead th[scope=col]')) found.push('A table has no column headings');
    table.querySelectorAll('tbody tr').forEach((row) => {
      if (!row.querySelector('th[scope=row]')) found.push(`A row has no heading: ${name(row)}`);
    });
  }
  if (document.scrollingElement.scrollWidth > window.innerWidth) {
    found.push(`The page is ${document.scrollingElement.scrollWidth} wide in a window of ${window.innerWidth}`);
  }
  for (const target of all('button,select,input:not([type=hidden])').filter(shown)) {
    const box = target.getBoundingClientRect();
    if (box.width < 24 || box.height < 24) found.push(`A target is smaller than 24 pixels: ${name(target)}`);
  }

  const parse = (colour) => (colour.match(/[\d.]+/g) || []).map(Number);
  const light = ([red, green, blue]) => [red, green, blue].map((part) => part / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const behind = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const node = words.currentNode.parentElement;
    if (words.currentNode.textContent.trim() && shown(node) && !node.closest('svg,.govuk-visually-hidden,.govuk-skip-link')) {
      const [one, other] = [light(parse(getComputedStyle(node).color)), light(behind(node))];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (contrast < 4.5) found.push(`Contrast is ${contrast.toFixed(1)}: ${name(node)}`);
    }
  }
  return found;
}
