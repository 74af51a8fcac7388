// Lets the browser make or show a passkey before a form is sent. Without it the forms stay hidden, or say that they need it.
const ceremonies = {
  create: options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  get: options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
};

const isKnown = !!window.PublicKeyCredential?.parseRequestOptionsFromJSON;

for (const form of document.querySelectorAll('form[data-passkey]')) {
  const failed = form.querySelector('[data-failed]');
  if (isKnown) form.hidden = false;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    failed.hidden = true;
    try {
      const answer = await ceremonies[form.dataset.passkey](JSON.parse(form.dataset.options));
      form.elements['Form.Credential'].value = JSON.stringify(answer);
    } catch {
      failed.hidden = false;
      return;
    }
    form.submit();
  });
}
