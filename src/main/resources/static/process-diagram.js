// Draws the deployed model, and on each step that holds people how many there are: the numbers of the table below it.
const place = document.getElementById('diagram');
const viewer = new window.BpmnJS({ container: place, zoomScroll: { enabled: false }, canvas: { deferUpdate: false } });
const canvas = viewer.get('canvas');

// The whole picture, unless it would be too small to read: then its beginning.
const fit = () => {
  if (canvas.zoom('fit-viewport', 'auto') < 0.45) {
    const { inner, outer } = canvas.viewbox();
    canvas.viewbox({ x: inner.x - 20, y: inner.y - 20, width: outer.width / 0.6, height: outer.height / 0.6 });
  }
};

const show = async () => {
  const answer = await fetch(place.dataset.source);
  if (!answer.ok) {
    throw new Error('The picture could not be loaded');
  }
  await viewer.importXML(await answer.text());
  fit();
  place.querySelectorAll('svg').forEach((drawing) => drawing.setAttribute('aria-hidden', 'true'));
  const overlays = viewer.get('overlays');
  const elements = viewer.get('elementRegistry');
  document.querySelectorAll('tr[data-people]').forEach((row) => {
    if (elements.get(row.dataset.element)) {
      const badge = document.createElement('span');
      badge.className = row.dataset.people === '0' ? 'hw-badge hw-badge--none' : 'hw-badge';
      badge.textContent = row.dataset.people;
      overlays.add(row.dataset.element, 'people', {
        position: { top: -12, right: 20 }, show: { minZoom: 0 }, scale: { min: 0.8, max: 1.4 }, html: badge,
      });
    }
  });
  place.dispatchEvent(new CustomEvent('hw-drawn', { detail: viewer }));
  place.dataset.drawn = 'true';
};

const zooms = {
  in: () => canvas.zoom(Math.min(canvas.zoom() * 1.25, 4), 'auto'),
  out: () => canvas.zoom(Math.max(canvas.zoom() / 1.25, 0.2), 'auto'),
  fit: () => canvas.zoom('fit-viewport', 'auto'),
};
document.querySelectorAll('[data-zoom]').forEach((button) => {
  button.addEventListener('click', () => zooms[button.dataset.zoom]());
});
show().catch(() => {
  place.textContent = 'The picture could not be drawn. The steps stand in the table below.';
});
