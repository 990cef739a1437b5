using Portal.Credits;
using Portal.Domain.Credits;
using Portal.Pages.Ui;

namespace Portal.Pages.EmployerPortal;

/// <summary>The way of a credit order as its page tells it.</summary>
internal static class CreditSteps
{
    /// <summary>Credits one assessment takes.</summary>
    public const int CreditsPerAssessment = 1_000;

    /// <summary>Names of the steps.</summary>
    public static readonly IReadOnlyList<string> Names = ["Choose", "Pay the invoice", "Credits added"];

    /// <summary>What happened and what will.</summary>
    public static IReadOnlyList<TimelineEvent> Of(CreditOrderDetail detail, Viewer viewer)
    {
        var order = detail.Order;
        var events = new List<TimelineEvent> { new("Ordered", $"By {detail.OrderedBy}, {viewer.RelativeDateAndTime(order.OrderedAt)}") };
        events.Add(order.Number is null
            ? new("Invoice", order.Status == CreditOrderStatus.Draft ? "Stripe is making it" : "None was sent", Happened: false, Icon: "receipt_long")
            : new("Invoice sent", $"{order.Number}, to {detail.SentTo}"));
        if (order.Status is CreditOrderStatus.Voiding or CreditOrderStatus.Voided or CreditOrderStatus.Uncollectible) events.Add(Closed(detail, viewer));
        else if (order.PaidAt is { } paid) events.AddRange(Paid(detail, Sentence(viewer.RelativeDateAndTime(paid))));
        else
        {
            events.Add(new("Payment", order.DueAt is { } due ? $"Waiting until {viewer.Date(due)}" : "Waiting", Happened: false, Icon: "payments"));
            events.Add(new($"{EmployerWords.Count(order.Credits)} credits added", "As soon as the payment is confirmed", Happened: false, Icon: "toll"));
        }

        return events;
    }

    private static TimelineEvent Closed(CreditOrderDetail detail, Viewer viewer) => detail.Order.Status switch
    {
        CreditOrderStatus.Voiding => new("Cancelling", "Stripe voids the invoice", Happened: false, Icon: "cancel"),
        CreditOrderStatus.Voided => new("Cancelled", detail.VoidedAt is { } at ? $"{Sentence(viewer.RelativeDateAndTime(at))}. Nothing is owed" : "Nothing is owed", Icon: "cancel", Tone: Tone.Neutral),
        _ => new("Given up", "The invoice was not paid", Icon: "money_off", Tone: Tone.Negative),
    };

    private static IEnumerable<TimelineEvent> Paid(CreditOrderDetail detail, string when)
    {
        yield return new($"{MoneyText.Format(detail.Order.AmountCents)} paid", when);
        var balance = detail is { CreditsBefore: { } before, CreditsAfter: { } after } ? $". Balance {EmployerWords.Count(before)} → {EmployerWords.Count(after)}" : "";
        yield return new($"{EmployerWords.Count(detail.Order.Credits)} credits added", when + balance, Icon: "toll", Tone: Tone.Positive);
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
