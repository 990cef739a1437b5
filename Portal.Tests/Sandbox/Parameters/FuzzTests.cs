using Xunit;
using Xunit.Abstractions;

namespace Portal.Tests.Sandbox.Parameters;

/// <summary>Random requests to every operation, legal and illegal: whatever is sent, the sandbox never fails. `FUZZ_SEED=fresh` (or a number) tries others.</summary>
public sealed class FuzzTests(TwoShops shops, ITestOutputHelper log) : IClassFixture<TwoShops>
{
    private static readonly string[] Odd = ["", "0", "-1", "99999999999999999999", "9223372036854775807", "now", "true", "usd", "%00", "%F0%9F%92%B6", "1e9", "pm_card_visa", "none", "[]"];

    /// <summary>`FUZZ_DEPTH`: how many times as long it looks; 1 unless told.</summary>
    private static int Depth => int.TryParse(Environment.GetEnvironmentVariable("FUZZ_DEPTH"), out var times) ? times : 1;

    [Fact]
    public async Task No_request_whatever_makes_the_sandbox_fail()
    {
        var seed = Environment.GetEnvironmentVariable("FUZZ_SEED") switch
        {
            "fresh" => Random.Shared.Next(),
            { } given => int.Parse(given, System.Globalization.CultureInfo.InvariantCulture),
            null => 20261102,
        };
        log.WriteLine($"FUZZ_SEED={seed}");
        var random = new Random(seed);
        var failed = new List<string>();
        foreach (var operation in Operation.All.Values.Where(operation => operation.Name != "POST /v1/files"))
        {
            for (var round = 0; round < (operation.Method == "POST" ? 8 : 2) * Depth; round++)
            {
                if (await Round(random, operation) is { } failure) failed.Add(failure);
            }
        }
        Assert.True(failed.Count == 0, $"FUZZ_SEED={seed}\n{string.Join('\n', failed)}");
    }

    /// <summary>What was sent and went wrong; null when the sandbox answered.</summary>
    private async Task<string?> Round(Random random, Operation operation)
    {
        var (subject, form) = Usage.Of(operation);
        var (ids, sent) = (Array.Empty<string>(), "");
        try
        {
            ids = subject.Length == 0 ? [] : await shops.Own.Stock.Any(subject);
            sent = await shops.Own.Stock.Fill(Form(random, operation, form), ids);
        }
        catch (HttpRequestException spoilt) when ((int?)spoilt.StatusCode < 500)
        {
            // An earlier request spoilt what others are made of (a price made inactive, a customer deleted): begin with new ones.
            shops.Own.Stock.ForgetAll();
            return null;
        }
        var (status, body) = await shops.Own.Send(operation.Method, operation.Path(ids), sent);
        if (operation.Method == "DELETE" && status == 200) shops.Own.Stock.Forget(subject);
        return status >= 500 ? $"{operation.Name} {sent}: {body["error"]?["message"]}" : null;
    }

    /// <summary>The least that is right, with a few parameters more.</summary>
    private static string Form(Random random, Operation operation, string least)
    {
        var parameters = operation.Parameters.Where(parameter => parameter.Code is not ("object" or "list")).ToList();
        var parts = random.Next(8) == 0 ? [] : least.Split('&', StringSplitOptions.RemoveEmptyEntries).ToList();
        for (var more = parameters.Count == 0 ? 0 : random.Next(1, 5); more > 0; more--)
        {
            var parameter = parameters[random.Next(parameters.Count)];
            parts.RemoveAll(part => part.StartsWith(parameter.Path + "=", StringComparison.Ordinal));
            parts.AddRange(parameter.Beside.Where(other => other.IsScalar && !parts.Exists(part => part.StartsWith(other.Path, StringComparison.Ordinal))).Select(other => $"{other.Path}={Value(random, other)}"));
            parts.Add(parameter.Code == "m" ? $"{parameter.Path}[a]={Odd[random.Next(Odd.Length)]}" : $"{parameter.Path}={Value(random, parameter)}");
        }
        return string.Join('&', parts);
    }

    private static string Value(Random random, Parameter parameter)
    {
        var good = Values.Good(parameter).ToList();
        return good.Count == 0 || random.Next(5) == 0 ? Odd[random.Next(Odd.Length)] : good[random.Next(good.Count)];
    }
}
