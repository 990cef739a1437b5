// Inside the Payment Element's frame: sends what was typed to the sandbox when the page around asks for it.
(() => {
  const form = document.querySelector('form');
  const alert = document.querySelector('[role=alert]');
  const tell = message => window.parent.postMessage(message, '*');
  const event = (name, detail) => tell({ kind: 'event', name, detail });

  const send = async confirm => {
    const body = new URLSearchParams(new FormData(form));
    Object.entries(confirm).forEach(([name, value]) => body.set(name, value));
    const response = await fetch(window.location.href, { method: 'POST', body });
    const answer = await response.json();
    alert.textContent = answer.error?.message ?? '';
    alert.hidden = !answer.error;
    return answer;
  };

  window.addEventListener('message', async ({ data, source }) => {
    if (source !== window.parent) return;
    if (data.kind === 'check') tell({ kind: 'answer', id: data.id, answer: await send({ check: 'true' }) });
    if (data.kind === 'confirm') tell({ kind: 'answer', id: data.id, answer: await send({ return_url: data.returnUrl }) });
  });
  form.addEventListener('submit', happened => happened.preventDefault());
  form.addEventListener('input', () => event('change', { complete: [...new FormData(form).values()].every(value => value !== ''), empty: false }));
  new ResizeObserver(() => tell({ kind: 'height', height: document.documentElement.offsetHeight })).observe(document.documentElement);
  event('ready', {});
})();
