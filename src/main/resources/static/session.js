// Warns before the session ends, asks the server how long it still lasts, and leaves for the sign-in page when it is over.
// The engine's web applications, which have no such dialog in their pages, get one here.
const element = (name, text, attributes = {}) => {
  const made = document.createElement(name);
  made.textContent = text;
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
};

const make = () => {
  const made = element('dialog', '', {id: 'session', 'aria-labelledby': 'session-title', 'aria-describedby': 'session-text'});
  made.style.cssText = 'max-width:34em;border:1px solid #c4d0d0;border-top:8px solid #ffb84d;padding:22px 24px;background:#fff';
  const text = element('p', 'Nothing has been done here for a while. To protect the people in Homeward, you will be signed out in ', {id: 'session-text'});
  text.append(element('strong', '5 minutes', {'data-left': ''}), '. What you have not sent is then lost.');
  const last = element('p', 'You have been signed in for a whole working day, so this cannot be put off. Send what you are writing and sign in again.', {'data-last': ''});
  last.hidden = true;
  made.append(element('h2', 'You will be signed out soon', {id: 'session-title'}), text, last,
    element('p', '', {role: 'status', 'data-said': ''}),
    element('button', 'Stay signed in', {type: 'button', 'class': 'btn btn-primary', 'data-stay': ''}), ' ',
    element('a', 'Close this message', {href: '#', 'data-close': ''}));
  document.body.append(made);
  return made;
};

const dialog = document.getElementById('session') || make();
const left = dialog.querySelector('[data-left]');
const said = dialog.querySelector('[data-said]');
const stay = dialog.querySelector('[data-stay]');
const last = dialog.querySelector('[data-last]');
let timer;
let put = false;

const minutes = seconds => {
  const whole = Math.max(1, Math.ceil(seconds / 60));
  return whole + (whole === 1 ? ' minute' : ' minutes');
};

const show = answer => {
  left.textContent = minutes(answer.seconds);
  last.hidden = answer.canStay;
  stay.hidden = !answer.canStay;
  if (!dialog.open && !put) {
    dialog.showModal();
    (answer.canStay ? stay : dialog.querySelector('[data-close]')).focus();
  } else if (said.textContent !== left.textContent) {
    said.textContent = left.textContent + ' left';
  }
};

const look = async address => {
  clearTimeout(timer);
  let seconds = 30;
  try {
    const answer = await fetch(address || '/session/left', {
      headers: address ? {'Homeward-Stay': 'yes', 'Accept': 'application/json'} : {'Accept': 'application/json'}, redirect: 'manual'
    });
    if (answer.type === 'opaqueredirect' || answer.status === 401) {
      location.assign('/login');
      return;
    }
    const session = await answer.json();
    if (session.seconds <= session.warnAt) {
      show(session);
      seconds = Math.min(20, session.seconds + 1);
    } else {
      put = false;
      if (dialog.open) {
        dialog.close();
      }
      seconds = session.seconds - session.warnAt;
    }
  } catch {
    // The network is gone for a moment; the next look tells.
  }
  timer = setTimeout(() => look(), Math.min(seconds, 600) * 1000);
};

stay.addEventListener('click', () => look('/session/stay'));
dialog.querySelector('[data-close]').addEventListener('click', event => {
  event.preventDefault();
  put = true;
  dialog.close();
});
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
look();
