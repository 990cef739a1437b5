using System.Reflection;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.Subscriptions;

namespace Portal.Tests.Ledger;

/// <summary>Calls a posting method with figures drawn at random, whatever they are.</summary>
internal sealed class PostingFigures(int seed)
{
    private readonly Random random = new(seed);
    private PlanRefund? refund;

    /// <summary>The entries it makes; none where it refuses the figures.</summary>
    public IReadOnlyList<JournalEntry> Post(MethodInfo method)
    {
        try
        {
            var made = method.Invoke(null, [.. method.GetParameters().Select(Figure)]);
            return made as IReadOnlyList<JournalEntry> ?? [(JournalEntry)made!];
        }
        catch (TargetInvocationException refused) when (refused.InnerException is LedgerFault or ArgumentOutOfRangeException)
        {
            return [];
        }
    }

    private object? Figure(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => parameter.Name!.Contains("urrency", StringComparison.Ordinal) ? "usd" : $"{parameter.Name}_{random.Next(9)}",
        var type when type == typeof(int) => random.Next(1, 1_000_000),
        var type when type == typeof(long) => Cents(),
        var type when type == typeof(bool) => random.Next(2) == 0,
        var type when type == typeof(BasisPoints) => new BasisPoints(random.Next(10_001)),
        var type when type == typeof(StripeMovement) => Movement(),
        var type when type == typeof(StripeAccountName) => (StripeAccountName)random.Next(3),
        var type when type == typeof(PlanRefund) => refund = Refund(),
        var type when type == typeof(Approval) => Approval.Of("Drawn at random.", 1, 2).Value,
        var type when type == typeof(JournalEntry) => ReplyPostings.Earned(random.Next(1, 99), 2, 1 + Cents()),
        var type when type == typeof(IReadOnlyList<EntryLine>) => new[] { new EntryLine(AccountCode.Bank, Cents()), new EntryLine(AccountCode.Pool, -Cents()) },
        var type => throw new NotSupportedException($"{parameter.Name} of type {type} is a new kind of figure; draw it here."),
    };

    /// <summary>The card's part of a refund that was drawn before; else anything.</summary>
    private StripeMovement Movement() => refund is { } drawn ? new StripeMovement("txn_refund", -drawn.CardCents)
        : new StripeMovement($"txn_{random.Next()}", random.Next(2) == 0 ? Cents() : -Cents(), random.Next(3) * Cents() / 50);

    private PlanRefund Refund()
    {
        var paid = new PlanPayment(1 + Cents(), Cents(), Cents());
        return PlanRefund.Step(paid, new BasisPoints(random.Next(10_001)), 0, random.NextInt64(1, paid.TotalCents + 1)).Value;
    }

    private long Cents() => random.Next(4) == 0 ? random.Next(3) : random.Next(1, 10_000_000);
}
