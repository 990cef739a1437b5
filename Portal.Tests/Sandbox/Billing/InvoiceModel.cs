namespace Portal.Tests.Sandbox.Billing;

/// <summary>The invoice state machine as its table says it: from, verb → to, and the events told on the way.</summary>
internal sealed record InvoiceModel(string Status, int Lines)
{
    /// <summary>A draft that was just made, without lines.</summary>
    public static InvoiceModel New => new("draft", 0);

    /// <summary>The next state and exactly what is told of it; null when the verb is refused and nothing changes.</summary>
    public (InvoiceModel Next, string[] Told)? After(InvoiceVerb verb) => (Status, verb) switch
    {
        ("draft", InvoiceVerb.Update) => (this, []),
        ("draft", InvoiceVerb.AddLine) => (this with { Lines = Lines + 1 }, []),
        ("draft", InvoiceVerb.RemoveLine) when Lines > 0 => (this with { Lines = Lines - 1 }, []),
        ("draft", InvoiceVerb.Delete) => (this with { Status = "gone" }, ["invoice.deleted"]),
        ("draft", InvoiceVerb.Finalize) => Finalized(),
        ("draft", InvoiceVerb.Send) => Then(Finalized(), null, "invoice.sent"),
        ("draft", InvoiceVerb.PayWithAGoodCard or InvoiceVerb.PayWithABadCard or InvoiceVerb.PayOutside) when Lines == 0 => Finalized(),
        ("draft", InvoiceVerb.PayWithAGoodCard or InvoiceVerb.PayOutside) => Then(Finalized(), "paid", "invoice.paid", "invoice.payment_succeeded"),
        ("draft", InvoiceVerb.PayWithABadCard) => Then(Finalized(), null, "invoice.payment_failed"),
        ("open", InvoiceVerb.Send) => (this, ["invoice.sent"]),
        ("open" or "uncollectible", InvoiceVerb.PayWithAGoodCard or InvoiceVerb.PayOutside) => To("paid", "invoice.paid", "invoice.payment_succeeded"),
        ("open" or "uncollectible", InvoiceVerb.PayWithABadCard) => (this, ["invoice.payment_failed"]),
        ("open" or "uncollectible", InvoiceVerb.Void) => To("void", "invoice.voided"),
        ("open", InvoiceVerb.MarkUncollectible) => To("uncollectible", "invoice.marked_uncollectible"),
        _ => null,
    };

    private (InvoiceModel, string[]) Finalized() =>
        Lines > 0 ? To("open", "invoice.finalized") : To("paid", "invoice.finalized", "invoice.paid", "invoice.payment_succeeded");

    private (InvoiceModel, string[]) To(string status, params string[] told) => (this with { Status = status }, told);

    private static (InvoiceModel, string[]) Then((InvoiceModel Next, string[] Told) first, string? status, params string[] more) =>
        (first.Next with { Status = status ?? first.Next.Status }, [.. first.Told, .. more]);
}
