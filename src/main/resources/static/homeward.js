import { initAll } from '/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

// A click anywhere in a row does what its first link does, unless somebody is marking text or means another link.
document.addEventListener('click', (event) => {
  const row = event.target.closest('tr[data-clickable]');
  if (row && !event.target.closest('a, button, input') && !String(getSelection())) {
    row.querySelector('a').click();
  }
});

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) {
    print();
  }
});
