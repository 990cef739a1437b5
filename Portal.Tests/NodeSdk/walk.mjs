// Walks the main flows with the official Node SDK against a running sandbox.
// node walk.mjs <folder with node_modules/stripe> <base address of the sandbox>
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const [folder, base] = process.argv.slice(2);
const Stripe = createRequire(`${folder}/`)('stripe');
const { hostname, port } = new URL(base);
const stripe = new Stripe('sk_test_node', { host: hostname, port, protocol: 'http', maxNetworkRetries: 0, telemetry: false });

const steps = [];
const step = (name, run) => steps.push({ name, run });
const control = async (path, body = {}) =>
  (await fetch(`${base}/_sandbox/${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } })).json();
const next = fault => control('faults', { next: [{ path: '/v1/customers', fault }] });
const days = count => control('clock', { advance: `P${count}D` });
const refused = async (call, type, code) => {
  const error = await call.then(() => assert.fail('should have been refused'), reason => reason);
  assert.ok(error instanceof Stripe.errors[type], `${error.constructor.name}: ${error.message}`);
  if (code) assert.equal(error.code ?? error.decline_code, code);
  return error;
};
const settled = () => control('drain', { timeout: 10 });
const collect = async list => {
  const ids = [];
  for await (const item of list) ids.push(item.id);
  return ids;
};

const made = {};
const newCustomer = async (card = 'pm_card_visa', more = {}) => {
  const customer = await stripe.customers.create({ email: 'ada@example.com', ...more });
  const method = await stripe.paymentMethods.attach(card, { customer: customer.id });
  return stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: method.id } });
};
const charge = (more = {}) => stripe.paymentIntents.create({
  amount: 4000, currency: 'usd', payment_method: 'pm_card_visa', confirm: true,
  automatic_payment_methods: { enabled: true, allow_redirects: 'never' }, ...more,
});

step('the SDK and the sandbox speak one API version', async () => {
  const { lastResponse } = await stripe.customers.list({ limit: 1 });
  assert.equal(lastResponse.apiVersion ?? stripe.getApiField('version'), '2026-07-29.dahlia');
});

step('a webhook endpoint of our own', async () => {
  made.deliveries = [];
  made.server = createServer((request, response) => {
    let body = '';
    request.on('data', part => { body += part; });
    request.on('end', () => { made.deliveries.push({ body, signature: request.headers['stripe-signature'] }); response.end(); });
  });
  await new Promise(done => { made.server.listen(0, '127.0.0.1', done); });
  made.endpoint = await stripe.webhookEndpoints.create({ url: `http://127.0.0.1:${made.server.address().port}/`, enabled_events: ['*'] });
  assert.match(made.endpoint.secret, /^whsec_/);
});

step('a customer with a card', async () => {
  made.customer = await newCustomer();
  const { data } = await stripe.customers.listPaymentMethods(made.customer.id);
  assert.equal(data[0].card.last4, '4242');
});

step('a payment succeeds and shows its fee', async () => {
  const paid = await charge({ customer: made.customer.id, expand: ['latest_charge.balance_transaction'] });
  assert.equal(paid.status, 'succeeded');
  const { balance_transaction: entry } = paid.latest_charge;
  assert.equal(entry.net, entry.amount - entry.fee);
});

step('a declined card is a card error', async () => {
  const error = await refused(charge({ payment_method: 'pm_card_chargeDeclined' }), 'StripeCardError', 'card_declined');
  assert.equal(error.statusCode, 402);
  assert.equal(error.payment_intent.status, 'requires_payment_method');
});

step('3-D Secure asks on session and refuses off session', async () => {
  const asked = await charge({ payment_method: 'pm_card_authenticationRequired' });
  assert.equal(asked.status, 'requires_action');
  const holder = await newCustomer('pm_card_authenticationRequired');
  await refused(charge({
    customer: holder.id, payment_method: holder.invoice_settings.default_payment_method, off_session: true,
  }), 'StripeCardError', 'authentication_required');
});

step('a card is kept by a setup intent', async () => {
  const setup = await stripe.setupIntents.create({ customer: made.customer.id, payment_method: 'pm_card_mastercard', payment_method_types: ['card'], confirm: true, usage: 'off_session' });
  assert.equal(setup.status, 'succeeded');
});

step('a hold is captured in part, another one cancelled', async () => {
  const held = await charge({ capture_method: 'manual' });
  assert.equal((await stripe.paymentIntents.capture(held.id, { amount_to_capture: 3000 })).amount_received, 3000);
  assert.equal((await stripe.paymentIntents.cancel((await charge({ capture_method: 'manual' })).id)).status, 'canceled');
});

step('refunds, in part and in full, but no more', async () => {
  const { id } = await charge();
  assert.equal((await stripe.refunds.create({ payment_intent: id, amount: 1500 })).status, 'succeeded');
  assert.equal((await stripe.refunds.create({ payment_intent: id })).amount, 2500);
  await refused(stripe.refunds.create({ payment_intent: id }), 'StripeInvalidRequestError', 'charge_already_refunded');
});

step('a dispute is answered and lost', async () => {
  await charge({ payment_method: 'pm_card_createDispute' });
  await settled();
  const { data: [dispute] } = await stripe.disputes.list({ limit: 1 });
  assert.equal(dispute.status, 'needs_response');
  await stripe.disputes.update(dispute.id, { evidence: { uncategorized_text: 'losing_evidence' }, submit: true });
  await days(1);
  await settled();
  assert.equal((await stripe.disputes.retrieve(dispute.id)).status, 'lost');
});

step('a product, a price, a trial and its renewal by clock', async () => {
  const product = await stripe.products.create({ name: 'Plan' });
  made.price = await stripe.prices.create({ product: product.id, currency: 'usd', unit_amount: 2000, recurring: { interval: 'month' } });
  const clock = await stripe.testHelpers.testClocks.create({ frozen_time: Math.floor(Date.UTC(2027, 0, 4) / 1000) });
  const customer = await newCustomer('pm_card_visa', { test_clock: clock.id });
  const trial = await stripe.subscriptions.create({ customer: customer.id, items: [{ price: made.price.id }], trial_period_days: 7 });
  assert.equal(trial.status, 'trialing');
  await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: clock.frozen_time + 8 * 86400 });
  await settled();
  const active = await stripe.subscriptions.retrieve(trial.id, { expand: ['latest_invoice'] });
  assert.equal(active.status, 'active');
  assert.equal(active.latest_invoice.amount_paid, 2000);
  made.subscription = active;
});

step('an upgrade in mid-period is previewed and invoiced', async () => {
  const dearer = await stripe.prices.create({ product: made.price.product, currency: 'usd', unit_amount: 5000, recurring: { interval: 'month' } });
  const items = [{ id: made.subscription.items.data[0].id, price: dearer.id }];
  const preview = await stripe.invoices.createPreview({ subscription: made.subscription.id, subscription_details: { items, proration_behavior: 'always_invoice' } });
  assert.ok(preview.total > 0);
  const changed = await stripe.subscriptions.update(made.subscription.id, { items, proration_behavior: 'always_invoice', expand: ['latest_invoice'] });
  assert.equal(changed.latest_invoice.total, preview.total);
  assert.equal((await stripe.subscriptions.cancel(changed.id)).status, 'canceled');
});

step('an invoice from draft to paid, credit first', async () => {
  const customer = await newCustomer();
  await stripe.customers.createBalanceTransaction(customer.id, { amount: -700, currency: 'usd' });
  const draft = await stripe.invoices.create({ customer: customer.id, collection_method: 'send_invoice', days_until_due: 30 });
  await stripe.invoiceItems.create({ customer: customer.id, invoice: draft.id, amount: 5000, currency: 'usd' });
  const open = await stripe.invoices.finalizeInvoice(draft.id);
  assert.deepEqual([open.status, open.total, open.amount_due], ['open', 5000, 4300]);
  assert.equal((await stripe.invoices.sendInvoice(open.id)).status, 'open');
  const paid = await stripe.invoices.pay(open.id, { expand: ['payments'] });
  assert.equal(paid.status, 'paid');
  assert.equal(paid.payments.data[0].amount_paid, 4300);
  assert.equal((await stripe.customers.retrieve(customer.id)).balance, 0);
  await refused(stripe.invoices.voidInvoice(paid.id), 'StripeInvalidRequestError');
});

step('a coupon by its promotion code', async () => {
  const coupon = await stripe.coupons.create({ percent_off: 25, duration: 'once' });
  const code = await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: coupon.id }, code: 'AUTUMN25' });
  const subscription = await stripe.subscriptions.create({
    customer: made.customer.id, items: [{ price: made.price.id }], discounts: [{ promotion_code: code.id }], expand: ['latest_invoice'],
  });
  assert.equal(subscription.latest_invoice.total, 1500);
});

step('a Checkout session is opened and expired', async () => {
  const session = await stripe.checkout.sessions.create({
    mode: 'payment', success_url: 'https://site.test/done', customer: made.customer.id,
    line_items: [{ quantity: 2, price_data: { currency: 'usd', unit_amount: 1500, product_data: { name: 'Credits' } } }],
  });
  assert.equal(session.amount_total, 3000);
  assert.equal((await fetch(session.url)).status, 200);
  assert.equal((await stripe.checkout.sessions.expire(session.id)).status, 'expired');
});

step('an Express account is onboarded', async () => {
  const account = await stripe.accounts.create({ type: 'express', country: 'US', capabilities: { transfers: { requested: true } }, settings: { payouts: { schedule: { interval: 'manual' } } } });
  assert.equal(account.payouts_enabled, false);
  const link = await stripe.accountLinks.create({ account: account.id, type: 'account_onboarding', refresh_url: 'https://site.test/again', return_url: 'https://site.test/done' });
  assert.equal((await fetch(link.url)).status, 200);
  await control(`accounts/${account.id}/onboard`);
  made.account = await stripe.accounts.retrieve(account.id);
  assert.equal(made.account.payouts_enabled, true);
  assert.match((await stripe.accounts.createLoginLink(account.id)).url, /^http/);
});

step('a transfer, its reversal, and no transfer beyond the balance', async () => {
  await charge({ payment_method: 'pm_card_bypassPending', amount: 50000 });
  const transfer = await stripe.transfers.create({ amount: 3000, currency: 'usd', destination: made.account.id });
  assert.equal((await stripe.transfers.createReversal(transfer.id, { amount: 1000 })).amount, 1000);
  await refused(stripe.transfers.create({ amount: 90_000_000, currency: 'usd', destination: made.account.id }), 'StripeInvalidRequestError', 'balance_insufficient');
});

step('the account is paid out', async () => {
  const there = { stripeAccount: made.account.id };
  assert.equal((await stripe.balance.retrieve({}, there)).available[0].amount, 2000);
  const payout = await stripe.payouts.create({ amount: 2000, currency: 'usd' }, there);
  await days(5);
  await settled();
  assert.equal((await stripe.payouts.retrieve(payout.id, {}, there)).status, 'paid');
  assert.equal((await stripe.balanceTransactions.list({ type: 'payout' }, there)).data[0].amount, -2000);
});

step('auto-paging reads every page once', async () => {
  for (let n = 0; n < 5; n++) await stripe.customers.create({ metadata: { batch: 'paged' } });
  const ids = await collect(stripe.customers.list({ limit: 2 }));
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.length >= 8);
  const found = await collect(stripe.customers.search({ query: "metadata['batch']:'paged'", limit: 2 }));
  assert.equal(found.length, 5);
});

step('a key is answered once, and not for another request', async () => {
  const options = { idempotencyKey: 'walk-1' };
  const first = await stripe.customers.create({ name: 'Ada' }, options);
  const again = await stripe.customers.create({ name: 'Ada' }, options);
  assert.equal(again.id, first.id);
  assert.equal(again.lastResponse.headers['idempotent-replayed'], 'true');
  await refused(stripe.customers.create({ name: 'Grace' }, options), 'StripeIdempotencyError');
});

step('a lost answer is found again under the same key', async () => {
  await next('lost_response');
  const found = await stripe.customers.create({ name: 'Lost' }, { maxNetworkRetries: 1 });
  assert.equal(found.lastResponse.headers['idempotent-replayed'], 'true');
});

step('errors have the classes that the SDK knows', async () => {
  await refused(stripe.customers.retrieve('cus_nobody'), 'StripeInvalidRequestError', 'resource_missing');
  const unknown = await refused(stripe.customers.create({ colour: 'blue' }), 'StripeInvalidRequestError', 'parameter_unknown');
  assert.equal(unknown.param, 'colour');
  await refused(new Stripe('nonsense', { host: hostname, port, protocol: 'http', maxNetworkRetries: 0 }).balance.retrieve(), 'StripeAuthenticationError');
  await next('rate_limited');
  await refused(stripe.customers.create(), 'StripeRateLimitError');
  await next('error_before');
  await refused(stripe.customers.create(), 'StripeAPIError');
  await refused(new Stripe('sk_test_node', { host: hostname, port: 9, protocol: 'http', maxNetworkRetries: 0 }).balance.retrieve(), 'StripeConnectionError');
});

step('a delivered event is verified by its signature', async () => {
  await settled();
  const [{ body, signature }] = made.deliveries;
  const event = stripe.webhooks.constructEvent(body, signature, made.endpoint.secret);
  assert.equal(event.api_version, '2026-07-29.dahlia');
  assert.equal((await stripe.events.retrieve(event.id)).type, event.type);
  assert.throws(() => stripe.webhooks.constructEvent(`${body} `, signature, made.endpoint.secret), Stripe.errors.StripeSignatureVerificationError);
  const types = new Set(made.deliveries.map(delivery => JSON.parse(delivery.body).type));
  for (const type of ['charge.succeeded', 'charge.refunded', 'charge.dispute.created', 'invoice.paid', 'customer.subscription.updated', 'transfer.created'])
    assert.ok(types.has(type), `${type} was not delivered`);
});

try {
  for (const { name, run } of steps) {
    try {
      await run();
      console.log(`ok   ${name}`);
    } catch (error) {
      console.log(`FAIL ${name}\n${error.stack ?? error}\n${error.raw ? JSON.stringify(error.raw) : ''}`);
      process.exitCode = 1;
      break;
    }
  }
} finally {
  made.server?.close();
  made.server?.closeAllConnections();
}
