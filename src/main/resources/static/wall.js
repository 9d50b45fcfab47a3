// Says when the screen was last compared with what there is, and says so loudly where nothing has answered for two minutes.
const TOO_OLD = 2 * 60 * 1000;
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });
const checked = document.querySelector('[data-checked]');
const stale = document.querySelector('[data-stale]');
let answered = Date.now();

document.body.addEventListener('htmx:afterRequest', (event) => {
  const status = event.detail.xhr.status;
  if (status === 200 || status === 304) {
    answered = Date.now();
    checked.textContent = 'today, ' + clock.format(answered);
    stale.hidden = true;
  }
});
setInterval(() => {
  if (Date.now() - answered > TOO_OLD) {
    stale.querySelector('[data-since]').textContent = clock.format(answered);
    stale.hidden = false;
  }
}, 10000);
