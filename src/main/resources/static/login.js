// The part of the wanted address behind "#" (which task, which list) goes on to where signing in leads.
const form = document.getElementById('sign-in');
if (location.hash.startsWith('#/') && !location.hash.startsWith('#/login')) {
  form.action = form.getAttribute('action').split('#')[0] + location.hash;
  const provider = document.getElementById('provider');
  if (provider) {
    provider.hash = location.hash;
  }
}
// What a form left behind on this computer is of no use to the next person.
Object.keys(localStorage).filter(key => key.startsWith('camunda-form:')).forEach(key => localStorage.removeItem(key));
