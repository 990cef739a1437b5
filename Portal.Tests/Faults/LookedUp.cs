using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Payments;
using Portal.Payments.Operations;
using Portal.Tests.Support;

namespace Portal.Tests.Faults;

/// <summary>What a look at Stripe says of a write, as the operations log looks when a call's fate is unknown and its key is spent.</summary>
/// <param name="Kind">The write's kind.</param>
/// <param name="Key">Its key.</param>
/// <param name="Answer">What Stripe answered when it was made.</param>
/// <param name="Found">What is found of it now; null where it isn't.</param>
/// <param name="Other">What is found under a key that was never sent.</param>
internal sealed record LookedUp(string Kind, string Key, string Answer, string? Found, string? Other)
{
    private const int OfAKind = 3;

    /// <summary>Whether what was found is what was made: every id in the answer.</summary>
    public bool IsTheSame => Found is not null && Ids(Answer).SequenceEqual(Ids(Found));

    /// <summary>Looks for writes of every kind that were made.</summary>
    public static async Task<IReadOnlyList<LookedUp>> In(TestPortal portal, PortalDb db)
    {
        var kinds = ((IEnumerable<OperationKind>)portal.Services.GetService(typeof(IEnumerable<OperationKind>))!).ToDictionary(kind => kind.Name);
        var done = await db.StripeOperations.AsNoTracking().Where(operation => operation.State == OperationState.Done).OrderBy(operation => operation.Id).ToListAsync();
        var looked = new List<LookedUp>();
        foreach (var operation in done.GroupBy(operation => operation.Kind).SelectMany(ofKind => ofKind.Take(OfAKind)))
        {
            var kind = kinds[operation.Kind];
            var client = portal.Get<StripeAccounts>()[kind.Account];
            var found = await Find(kind, operation.Request, new OperationCall(client, operation.IdempotencyKey));
            looked.Add(new LookedUp(kind.Name, operation.Key, operation.Answer!, found, await Find(kind, operation.Request, new OperationCall(client, $"{operation.Key}:never"))));
        }

        return looked;
    }

    private static Task<string?> Find(OperationKind kind, string request, OperationCall call) =>
        (Task<string?>)typeof(OperationKind).GetMethod("Find", BindingFlags.NonPublic | BindingFlags.Instance)!.Invoke(kind, [request, call, CancellationToken.None])!;

    private static IEnumerable<string> Ids(string json) => JsonDocument.Parse(json).RootElement.EnumerateObject()
        .Where(property => property.Name.EndsWith("Id", StringComparison.Ordinal) && property.Value.ValueKind == JsonValueKind.String).Select(property => $"{property.Name}={property.Value}");
}
