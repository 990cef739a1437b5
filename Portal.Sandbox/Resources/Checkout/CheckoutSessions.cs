using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Discounts;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Resources.Products;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Checkout;

/// <summary>Checkout sessions: what a person is asked to pay, set up or subscribe to, and for how long.</summary>
internal static class CheckoutSessions
{
    public const string Kind = "checkout.session";
    public const string ExpireDue = "checkout.expire";
    private const long Day = 86_400;

    public static JsonObject Create(Call call)
    {
        var (scope, given) = (call.Scope, call.Parameters);
        var mode = call.Text("mode") ?? throw ApiError.MissingParameter("mode");
        var session = scope.NewWithId(Kind, Ids.New("cs_test"));
        session["mode"] = mode;
        session["status"] = "open";
        session["payment_status"] = mode == "setup" ? "no_payment_required" : "unpaid";
        session["url"] = $"{Engine.BaseToken}/checkout/{session.Id()}";
        session["ui_mode"] = "hosted_page";
        session["expires_at"] = Expiry(scope, given);
        session["payment_method_types"] = new JsonArray("card");
        call.Copy(session, "success_url", "cancel_url", "client_reference_id", "customer_email", "allow_promotion_codes", "locale", "submit_type",
            "billing_address_collection", "payment_method_types");
        foreach (var (name, text) in given.Child("custom_text") ?? []) session["custom_text"]![name] = text?.DeepClone();
        session["payment_method_collection"] = mode == "subscription" ? call.Text("payment_method_collection") ?? "always" : null;
        session["invoice_creation"] = mode == "payment" ? CheckoutInvoice.Shown(given.Child("invoice_creation")) : null;
        session["customer_creation"] = mode == "payment" ? call.Text("customer_creation") ?? "if_required" : null;
        RequireHosted(call);
        RequireMode(call, mode);
        if (call.Text("customer") is { } customer) session["customer"] = scope.Refer("customer", customer, "customer").Id();
        call.CopyMetadata(session);
        foreach (var name in (string[])["payment_intent_data", "subscription_data", "setup_intent_data"]) session[$"_{name}"] = given[name]?.DeepClone();
        SetItems(scope, session, given);
        if (given["discounts"] is JsonArray discounts) SetDiscounts(scope, session, discounts);
        CheckoutTotals.Count(scope, session);
        if (mode == "setup") BeginSetup(scope, session);
        scope.Schedule(ExpireDue, session.Id(), session.Long("expires_at"));
        return session;
    }

    public static void Expire(Scope scope, JsonObject session)
    {
        if (session.Text("status") != "open")
            throw ApiError.Invalid($"Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a status of {session.Text("status")}.");
        session["status"] = "expired";
        session["url"] = null;
        scope.Unschedule(ExpireDue, session.Id());
        scope.Emit("checkout.session.expired", session);
    }

    public static void SetDiscounts(Scope scope, JsonObject session, JsonArray given)
    {
        var items = session.Items("_items");
        var use = new DiscountUse(scope.Find("customer", session.Text("customer")), items.FirstOrDefault()?.Text("currency"), items.Sum(item => item.Long("amount_subtotal")), "checkout_session", session.Id()) { RedeemsLater = true };
        var ids = Discounts.Discounts.Make(scope, given, use, "discounts");
        session["_discounts"] = ids;
        session["discounts"] = Documents.Array(ids.Select(id => (JsonNode?)Shown(scope.Find("discount", id!.GetValue<string>())!)));
    }

    /// <summary>Saves the card for later without a payment; also the first step of a subscription.</summary>
    public static JsonObject BeginSetup(Scope scope, JsonObject session)
    {
        if (scope.Find(SetupIntents.Kind, session.Text("_setup")) is { } begun) return begun;
        var intent = SetupIntents.Create(scope, session.Text("customer"));
        intent["_session"] = session.Id();
        intent["_for_payment"] = session.Text("mode") == "subscription";
        var data = session.Child("_setup_intent_data");
        intent["description"] = data?["description"]?.DeepClone();
        Metadata.Merge(intent, data ?? []);
        session["_setup"] = intent.Id();
        if (session.Text("mode") != "setup") return intent;
        session["setup_intent"] = intent.Id();
        scope.Emit("setup_intent.created", intent);
        return intent;
    }

    private static JsonObject Shown(JsonObject discount) => new()
    {
        ["coupon"] = discount.TextAt("source.coupon"), ["promotion_code"] = discount.Text("promotion_code"),
    };

    private static long Expiry(Scope scope, JsonObject given)
    {
        var expiry = given.LongOrNull("expires_at") ?? scope.Now + Day;
        return expiry > scope.Now && expiry <= scope.Now + Day + 60
            ? expiry
            : throw ApiError.Invalid("The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.", "expires_at");
    }

    private static void RequireHosted(Call call)
    {
        if (call.Text("ui_mode") is not (null or "hosted_page"))
            throw ApiError.Invalid("The sandbox has Checkout as a page of its own (`ui_mode=hosted_page`).", "ui_mode");
        if (call.Text("success_url") is null) throw ApiError.MissingParameter("success_url");
    }

    /// <summary>What goes with one mode only is refused in the others.</summary>
    private static void RequireMode(Call call, string mode)
    {
        foreach (var (name, only) in ((string, string)[])[("payment_intent_data", "payment"), ("invoice_creation", "payment"), ("submit_type", "payment"), ("customer_creation", "payment"),
            ("subscription_data", "subscription"), ("payment_method_collection", "subscription"), ("setup_intent_data", "setup")])
        {
            if (call.Has(name) && mode != only) throw ApiError.Invalid($"You can not pass `{name}` in `{mode}` mode.", name);
        }
        if (call.Has("discounts") && call.Has("allow_promotion_codes")) throw ApiError.Invalid("You may only specify one of these parameters: allow_promotion_codes, discounts.", "discounts");
        if (call.Has("customer") && call.Has("customer_email")) throw ApiError.Invalid("You may only specify one of these parameters: customer, customer_email.", "customer_email");
        if (call.Text("locale") is not (null or "auto" or "en")) throw ApiError.BadParameter("The sandbox's pages are in English only.", "locale", "parameter_unsupported");
    }

    private static void SetItems(Scope scope, JsonObject session, JsonObject given)
    {
        var mode = session.Text("mode");
        var wanted = given.Items("line_items");
        if (mode == "setup") session["currency"] = given.Text("currency");
        else if (wanted.Count == 0) throw ApiError.MissingParameter("line_items");
        session["_items"] = Documents.Array(wanted.Select((item, i) => Item(scope, session, item, $"line_items[{i}]")));
        var currencies = session.Items("_items").Select(item => item.Text("currency")).Distinct().ToList();
        if (currencies.Count > 1) throw ApiError.Invalid("All prices of a session must have the same currency.", "line_items");
        if (mode != "setup" && given.Text("currency")?.ToLowerInvariant() is { } currency && currency != currencies[0])
            throw ApiError.Invalid($"The prices are in {currencies[0]}, not in {currency}.", "currency");
        if (mode == "subscription" && !session.Items("_items").Exists(IsRecurring))
            throw ApiError.Invalid("You must provide at least one recurring price in `subscription` mode when using prices.", "line_items");
    }

    private static JsonObject Item(Scope scope, JsonObject session, JsonObject wanted, string parameter)
    {
        var price = Invoices.InvoiceItemsApi.PriceOf(scope, wanted, parameter) ?? throw ApiError.MissingParameter($"{parameter}[price]");
        if (session.Text("mode") == "payment" && price.Child("recurring") is not null)
            throw ApiError.Invalid("You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.", "line_items");
        if (!price.Flag("active")) throw ApiError.Invalid($"The price specified is inactive. This field only accepts active prices.", $"{parameter}[price]");
        var quantity = wanted.LongOrNull("quantity") ?? 1;
        if (quantity < 1) throw ApiError.BadParameter("This value must be greater than or equal to 1.", $"{parameter}[quantity]", "parameter_invalid_integer");
        var item = scope.Part("item", "li");
        item["price"] = Rendering.Public(price);
        item["quantity"] = quantity;
        item["currency"] = price.Text("currency");
        item["description"] = Prices.NameOf(scope, price);
        item["amount_subtotal"] = Prices.Amount(price, quantity);
        item["amount_total"] = Prices.Amount(price, quantity);
        Metadata.Merge(item, wanted);
        return item;
    }

    public static bool IsRecurring(JsonObject item) => item.Child("price")?.Child("recurring") is not null;
}
