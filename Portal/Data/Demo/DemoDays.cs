using Portal.Domain.Catalog;

namespace Portal.Data.Demo;

/// <summary>Who does what on which day of the demo. Employees and therapists are counted as in the cast.</summary>
public sealed class DemoDays
{
    /// <summary>The employee who doesn't come to one session.</summary>
    public string MissedBy => DemoCast.Employees[7].Email;

    /// <summary>What happens in the morning of a day, counted from the first.</summary>
    public IEnumerable<Func<DemoActs, CancellationToken, Task>> Mornings(int day) => day switch
    {
        0 =>
        [
            (acts, ct) => acts.FundSubsidy(250_000, ct),
            (acts, ct) => acts.GiveProgrammes(ct),
            (acts, ct) => acts.StartPlan(0, "starter", BillingInterval.Month, ct),
            (acts, ct) => acts.StartPlan(1, "starter", BillingInterval.Month, ct),
            (acts, ct) => acts.StartPlan(2, "core", BillingInterval.Month, ct),
            (acts, ct) => acts.StartPlan(3, "family-plus", BillingInterval.Month, ct),
        ],
        1 =>
        [
            (acts, ct) => acts.StartPlan(4, "starter", BillingInterval.Month, ct),
            (acts, ct) => acts.StartPlan(5, "core", BillingInterval.Year, ct),
            (acts, ct) => acts.StartPlan(6, "starter", BillingInterval.Month, ct, DemoCard.DeclinesLater),
            (acts, ct) => acts.AddCard(7, ct),
            (acts, ct) => acts.Book(0, 0, 1, ct),
            (acts, ct) => acts.Ask(0, 0, "Where to begin", "I have three cards and a car loan. Which one should I look at first?", ct),
        ],
        2 => [(acts, ct) => acts.Book(1, 1, 1, ct), (acts, ct) => acts.Book(2, 0, 2, ct), (acts, ct) => acts.OrderCredits("5K", ct)],
        4 =>
        [
            (acts, ct) => acts.Book(3, 1, 1, ct),
            (acts, ct) => acts.Book(4, 0, 1, ct),
            (acts, ct) => acts.Ask(2, 1, "A joint account", "We are thinking about one account for the household. What should we agree on before?", ct),
        ],
        6 => [(acts, ct) => acts.Book(0, 1, 1, ct), (acts, ct) => acts.Book(7, 0, 1, ct), (acts, ct) => acts.Ask(3, 0, "Saving with a small income", "Is it worth putting twenty dollars aside?", ct)],
        8 => [(acts, ct) => acts.Book(5, 0, 1, ct), (acts, ct) => acts.BookAndCancel(2, 1, ct), (acts, ct) => acts.RefundFirst(5_000, "The session was cut short.", ct)],
        9 => [(acts, ct) => acts.FundSubsidy(50_000, ct), (acts, ct) => acts.CancelOrder("1K", ct), (acts, ct) => acts.Book(6, 1, 1, ct)],
        11 => [(acts, ct) => acts.Book(1, 0, 1, ct), (acts, ct) => acts.Book(3, 0, 1, ct), (acts, ct) => acts.Ask(0, 1, "Talking about money at home", "How do I bring it up without a fight?", ct)],
        13 => [(acts, ct) => acts.Book(4, 1, 1, ct), (acts, ct) => acts.Book(2, 0, 1, ct)],
        15 => [(acts, ct) => acts.Book(0, 0, 5, ct), (acts, ct) => acts.OpenOrder("10K", ct)],
        16 => [(acts, ct) => acts.Book(5, 1, 6, ct), (acts, ct) => acts.Book(3, 0, 7, ct)],
        17 => [(acts, ct) => acts.Ask(1, 0, "An unexpected bill", "My boiler broke. Should I use the savings or the card?", ct)],
        _ => [],
    };
}
