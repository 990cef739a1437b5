using System.Text;
using Portal.Sandbox;
using Portal.Tests.Sandbox;
using Stripe;
using Xunit;

namespace Portal.Tests.StripeNet.Drives;

/// <summary>A sandbox, the typed client to it, and the objects that calls need.</summary>
public sealed class DriveWorld : IAsyncLifetime
{
    internal MoneySandbox Sandbox { get; private set; } = null!;

    internal RequestLog Log { get; } = new();

    internal StripeClient Client { get; private set; } = null!;

    internal V1Services Api => Client.V1;

    public async Task InitializeAsync()
    {
        Sandbox = await MoneySandbox.Start(new SandboxRules { TopupArrivesAfter = TimeSpan.FromDays(1) });
        Client = new StripeClient("sk_test_money", httpClient: new SystemNetHttpClient(new HttpClient(Log), 0), apiBase: Sandbox.BaseUrl, filesBase: Sandbox.BaseUrl);
        // Whatever the drives lose in disputes, transfers find money that is available.
        await Sandbox.Pay(5_000_000, card: "pm_card_bypassPending");
    }

    public async Task DisposeAsync() => await Sandbox.DisposeAsync();

    /// <summary>A customer with a default card.</summary>
    internal async Task<Customer> Customer(string card = "pm_card_visa", string? clock = null)
    {
        var customer = await Api.Customers.CreateAsync(new CustomerCreateOptions { Email = "ada@example.com", Name = "Ada", TestClock = clock });
        var method = await Api.PaymentMethods.AttachAsync(card, new PaymentMethodAttachOptions { Customer = customer.Id });
        return await Api.Customers.UpdateAsync(customer.Id, new CustomerUpdateOptions
        {
            InvoiceSettings = new CustomerInvoiceSettingsOptions { DefaultPaymentMethod = method.Id },
        });
    }

    internal Task<Price> Price(long cents = 2000, bool recurring = true) => Api.Prices.CreateAsync(new PriceCreateOptions
    {
        Currency = "usd", UnitAmount = cents, ProductData = new PriceProductDataOptions { Name = "Plan" },
        Recurring = recurring ? new PriceRecurringOptions { Interval = "month" } : null,
    });

    internal Task<Product> Product() => Api.Products.CreateAsync(new ProductCreateOptions { Name = "Plan" });

    internal Task<Coupon> Coupon() => Api.Coupons.CreateAsync(new CouponCreateOptions { PercentOff = 25, Duration = "forever" });

    internal async Task<Subscription> Subscription(string? coupon = null) => await Api.Subscriptions.CreateAsync(new SubscriptionCreateOptions
    {
        Customer = (await Customer()).Id,
        Items = [new SubscriptionItemOptions { Price = (await Price()).Id }],
        Discounts = coupon is null ? null : [new SubscriptionDiscountOptions { Coupon = coupon }],
    });

    /// <summary>A draft with one line of 50.00.</summary>
    internal async Task<Invoice> Draft(string? customer = null)
    {
        customer ??= (await Customer()).Id;
        var invoice = await Api.Invoices.CreateAsync(new InvoiceCreateOptions { Customer = customer, CollectionMethod = "send_invoice", DaysUntilDue = 30 });
        await Api.InvoiceItems.CreateAsync(new InvoiceItemCreateOptions { Customer = customer, Invoice = invoice.Id, Amount = 5000, Currency = "usd" });
        return invoice;
    }

    internal async Task<Invoice> OpenInvoice(string? customer = null) => await Api.Invoices.FinalizeInvoiceAsync((await Draft(customer)).Id);

    /// <summary>An intent of 40.00, paid at once unless told otherwise.</summary>
    internal Task<PaymentIntent> Payment(string card = "pm_card_visa", bool confirm = true, string capture = "automatic", string? destination = null) =>
        Api.PaymentIntents.CreateAsync(new PaymentIntentCreateOptions
        {
            Amount = 4000, Currency = "usd", PaymentMethod = card, Confirm = confirm, CaptureMethod = capture,
            AutomaticPaymentMethods = new PaymentIntentAutomaticPaymentMethodsOptions { Enabled = true, AllowRedirects = "never" },
            ApplicationFeeAmount = destination is null ? null : 400,
            TransferData = destination is null ? null : new PaymentIntentTransferDataOptions { Destination = destination },
        });

    internal async Task<string> Charge(string card = "pm_card_visa") => (await Payment(card)).LatestChargeId;

    internal async Task<Transfer> Transfer() =>
        await Api.Transfers.CreateAsync(new TransferCreateOptions { Amount = 1000, Currency = "usd", Destination = await Sandbox.Onboarded() });

    /// <summary>An onboarded account with money to pay out.</summary>
    internal async Task<RequestOptions> PaidAccount() => On((await Transfer()).DestinationId);

    internal async Task<Payout> Payout(RequestOptions there) =>
        await Api.Payouts.CreateAsync(new PayoutCreateOptions { Amount = 500, Currency = "usd" }, there);

    internal async Task<string> FeeId()
    {
        var charge = await Api.Charges.GetAsync((await Payment(destination: await Sandbox.Onboarded())).LatestChargeId);
        return charge.ApplicationFeeId;
    }

    internal async Task<string> DisputeId()
    {
        var opened = await Sandbox.Control("disputes", $$"""{"charge":"{{await Charge()}}"}""");
        return opened["id"]!.GetValue<string>();
    }

    internal Task<Token> BankToken(string number = "000123456789") => Api.Tokens.CreateAsync(new TokenCreateOptions
    {
        BankAccount = new TokenBankAccountOptions
        {
            Country = "US", Currency = "usd", AccountHolderName = "Ada", AccountHolderType = "individual", RoutingNumber = "110000000", AccountNumber = number,
        },
    });

    internal Task<Stripe.File> File() => Api.Files.CreateAsync(new FileCreateOptions
    {
        Purpose = "dispute_evidence",
        File = new MultipartFileContent { Data = new MemoryStream(Encoding.ASCII.GetBytes("%PDF-1.4 receipt")), Name = "receipt.pdf", Type = "application/pdf" },
    });

    /// <summary>What the API says no with.</summary>
    internal static async Task<string> Refusal(Func<Task> call) => (await Assert.ThrowsAsync<StripeException>(call)).StripeError.Message;

    internal static RequestOptions On(string account) => new() { StripeAccount = account };

    /// <summary>Reads a list to its end and finds an object in it.</summary>
    internal static async Task Finds<T>(IAsyncEnumerable<T> all, string id)
        where T : IHasId
    {
        await foreach (var item in all)
            if (item.Id == id) return;
        Assert.Fail($"{id} is not in the list.");
    }

    internal static void Finds<T>(IEnumerable<T> page, string id)
        where T : IHasId => Assert.Contains(page, item => item.Id == id);
}
