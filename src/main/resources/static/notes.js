// Says at once that a file is too large, before it is sent.
document.addEventListener('change', (event) => {
  const file = event.target.closest('#notes input[data-largest]');
  if (file) {
    const tooLarge = [...file.files].some((chosen) => chosen.size > Number(file.dataset.largest));
    const sentence = file.closest('[data-file]').querySelector('[data-too-large]');
    sentence.hidden = !tooLarge;
    file.setCustomValidity(tooLarge ? sentence.textContent.replace('Error:', '').trim() : '');
  }
});

// Keeps what was typed where sending fails, and says so.
for (const failure of ['htmx:responseError', 'htmx:sendError']) {
  document.addEventListener(failure, (event) => {
    const sentence = event.target.closest('#notes form')?.querySelector('[data-not-sent]');
    if (sentence) {
      sentence.hidden = false;
    }
  });
}
