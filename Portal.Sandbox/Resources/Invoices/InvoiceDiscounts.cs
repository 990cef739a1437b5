using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Invoices;

/// <summary>Discounts at work on an invoice: each line's own first, then the invoice's, each on what the ones before it left.</summary>
internal sealed class InvoiceDiscounts
{
    private readonly Scope _scope;
    private readonly Dictionary<string, long> _left = [];
    private readonly Dictionary<string, long> _off = [];

    private InvoiceDiscounts(Scope scope, List<JsonObject> lines)
    {
        _scope = scope;
        foreach (var line in lines)
        {
            line["discount_amounts"] = new JsonArray();
            _left[line.Id()] = Math.Max(line.Long("amount"), 0);
        }
    }

    /// <summary>Writes `discount_amounts` of lines and `total_discount_amounts` of the invoice; returns the sum, cents.</summary>
    public static long Apply(Scope scope, JsonObject invoice, List<JsonObject> lines)
    {
        var discounts = new InvoiceDiscounts(scope, lines);
        foreach (var line in lines)
        {
            foreach (var id in line.Texts("discounts")) discounts.Take(id, [line]);
        }
        foreach (var id in invoice.Texts("discounts")) discounts.Take(id, lines.Where(line => line.Flag("discountable")));
        invoice["total_discount_amounts"] = Documents.Array(discounts._off.Select(p => (JsonNode?)Amount(p.Value, p.Key)));
        return discounts._off.Values.Sum();
    }

    /// <summary>Shares a discount over the lines in proportion; the last one takes the rest, so that no cent is lost.</summary>
    private void Take(string id, IEnumerable<JsonObject> candidates)
    {
        if (_scope.Find("discount", id) is not { } discount) return;
        var lines = candidates.Where(line => _left[line.Id()] > 0 && Discounts.Discounts.Covers(_scope, discount, line.TextAt("pricing.price_details.product"))).ToList();
        var weight = lines.Sum(line => _left[line.Id()]);
        var off = Discounts.Discounts.Off(_scope, discount, weight);
        if (off == 0) return;
        _off[id] = _off.GetValueOrDefault(id) + off;
        foreach (var line in lines)
        {
            var own = _left[line.Id()];
            var share = weight == own ? off : off * own / weight;
            ((JsonArray)line["discount_amounts"]!).Add(Amount(share, id));
            _left[line.Id()] = own - share;
            (off, weight) = (off - share, weight - own);
        }
    }

    private static JsonObject Amount(long cents, string discount) => new() { ["amount"] = cents, ["discount"] = discount };
}
