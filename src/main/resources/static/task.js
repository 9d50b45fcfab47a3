// The page of one task: its keys, and where it begins to be read.
import '/drafts.js';

addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.ctrlKey) {
    event.preventDefault();
    document.getElementById('complete').click();
  }
});

// What went wrong, or what has to be looked at first, is read first.
const problem = document.querySelector('.govuk-error-summary, .govuk-notification-banner[role=alert]');
if (problem) {
  problem.setAttribute('tabindex', '-1');
  problem.focus();
}
