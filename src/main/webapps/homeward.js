// One script for Tasklist, Cockpit, Admin and Welcome; the build puts it and its folder into each.
import cards from './homeward/cards.js';
import person from './homeward/person.js';
import {haveWords} from './homeward/words.js';

const application = location.pathname.split('/')[3];

// Nothing that a form holds stays on this computer: many people share it. Drafts are kept by Homeward, see homeward/drafts.js.
const draft = key => /^(camunda-form|camForm):/.test(key);
const keep = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (!draft(key)) {
    keep.call(this, key, value);
  }
};
const clear = () => Object.keys(localStorage).filter(draft).forEach(key => localStorage.removeItem(key));
clear();

// There is one sign-in, and it is not this application's. After a lost session it leads back to the same place.
let signingOut = false;
let leaving = false;
let place = location.hash;
addEventListener('click', event => {
  signingOut = signingOut || Boolean(event.target.closest && event.target.closest('.logout a'));
}, true);
const toSignIn = () => {
  if (leaving) {
    return;
  }
  if (location.hash.startsWith('#/login')) {
    leaving = true;
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

// The browser's tab says where one is, as on our own pages: "Dashboard – Cockpit – Homeward".
const entitle = () => {
  if (!document.title.endsWith(' – Homeward')) {
    const name = application[0].toUpperCase() + application.slice(1);
    document.title = [...document.title.split(' | ').slice(1), name, 'Homeward'].join(' – ');
  }
};
new MutationObserver(entitle).observe(document.querySelector('title'), {childList: true});
entitle();

// A warning before the session ends, as on our own pages.
import('/session.js');

await haveWords(application).catch(() => undefined);
export default application === 'tasklist' ? [person, cards] : [];
