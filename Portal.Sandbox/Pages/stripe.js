// Stands in for Stripe.js: the Payment Element and the calls that confirm what it collected.
// The card is typed into a frame of the sandbox's own; the page around it never sees it.
(() => {
  const base = new URL(document.currentScript.src).origin;

  class PaymentElement {
    constructor(key, secret) {
      this.frame = document.createElement('iframe');
      this.frame.title = 'Secure payment input';
      this.frame.src = `${base}/elements/payment?key=${encodeURIComponent(key)}&client_secret=${encodeURIComponent(secret)}`;
      this.frame.style.cssText = 'width:100%;border:0;height:320px';
      this.handlers = {};
      this.waiting = new Map();
      this.onMessage = event => event.source === this.frame.contentWindow && this.receive(event.data);
    }

    mount(where) {
      window.addEventListener('message', this.onMessage);
      (typeof where === 'string' ? document.querySelector(where) : where).replaceChildren(this.frame);
      return this;
    }

    unmount() {
      window.removeEventListener('message', this.onMessage);
      this.frame.remove();
    }

    destroy() { this.unmount(); }

    on(name, handler) {
      (this.handlers[name] ??= []).push(handler);
      return this;
    }

    receive(message) {
      if (message.kind === 'height') this.frame.style.height = `${message.height}px`;
      if (message.kind === 'event') (this.handlers[message.name] ?? []).forEach(handler => handler({ elementType: 'payment', ...message.detail }));
      if (message.kind === 'answer') {
        this.waiting.get(message.id)?.(message.answer);
        this.waiting.delete(message.id);
      }
    }

    ask(kind, detail) {
      const id = crypto.randomUUID();
      return new Promise(resolve => {
        this.waiting.set(id, resolve);
        this.frame.contentWindow.postMessage({ id, kind, ...detail }, base);
      });
    }
  }

  class Elements {
    constructor(key, options) {
      this.key = key;
      this.secret = options.clientSecret;
      this.element = null;
    }

    create(type) {
      if (type !== 'payment') throw new Error(`The sandbox has the payment element, not ${type}.`);
      return this.element = new PaymentElement(this.key, this.secret);
    }

    getElement() { return this.element; }

    submit() { return this.element.ask('check', {}); }

    update() {}

    fetchUpdates() { return Promise.resolve({}); }
  }

  const confirm = name => async options => {
    const returnUrl = options.confirmParams?.return_url ?? '';
    const answer = await options.elements.element.ask('confirm', { returnUrl });
    if (answer.error) return { error: answer.error };
    const next = answer.intent.next_action?.redirect_to_url?.url;
    const done = new URL(next ?? returnUrl, window.location.href);
    if (!next && options.redirect === 'if_required') return { [name]: answer.intent };
    if (!next) {
      done.searchParams.set(answer.intent.object, answer.intent.id);
      done.searchParams.set(`${answer.intent.object}_client_secret`, answer.intent.client_secret);
      done.searchParams.set('redirect_status', 'succeeded');
    }
    window.location.assign(done);
    return new Promise(() => {});
  };

  const retrieve = (key, name) => async secret => {
    const response = await fetch(`${base}/elements/intent?key=${encodeURIComponent(key)}&client_secret=${encodeURIComponent(secret)}`);
    const body = await response.json();
    return response.ok ? { [name]: body } : { error: body.error };
  };

  window.Stripe = key => ({
    elements: options => new Elements(key, options ?? {}),
    confirmSetup: confirm('setupIntent'),
    confirmPayment: confirm('paymentIntent'),
    retrieveSetupIntent: retrieve(key, 'setupIntent'),
    retrievePaymentIntent: retrieve(key, 'paymentIntent'),
  });
})();
