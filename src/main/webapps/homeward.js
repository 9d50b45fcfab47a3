// One script for Tasklist, Cockpit, Admin and Welcome; the build puts it into each.

// Nothing that a form holds stays on this computer: many people share it.
const draft = key => String(key).startsWith('camunda-form:');
const keep = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (!(this === localStorage && draft(key))) {
    keep.call(this, key, value);
  }
};
const clear = () => Object.keys(localStorage).filter(draft).forEach(key => localStorage.removeItem(key));
clear();

// There is one sign-in, and it is not this application's. After a lost session it leads back to the same place.
let signingOut = false;
let place = location.hash;
const application = location.pathname.split('/')[3];
addEventListener('click', event => {
  signingOut = signingOut || Boolean(event.target.closest && event.target.closest('.logout a'));
}, true);
const toSignIn = () => {
  if (location.hash.startsWith('#/login')) {
    clear();
    location.replace(signingOut ? '/login?signed-out' : '/login?wanted=' + application + (place.startsWith('#/login') ? '' : place));
  } else {
    place = location.hash;
  }
};
addEventListener('hashchange', toSignIn);
toSignIn();

// Our name in the header leads to our pages.
addEventListener('click', event => {
  if (event.target.closest && event.target.closest('.app-banner')) {
    event.preventDefault();
    location.assign('/');
  }
}, true);

// A warning before the session ends, as on our own pages.
import('/session.js');

export default [];
