namespace Portal.Sandbox.Api;

/// <summary>How a field is compared: words by `:` and `~`, numbers by size, tokens exactly.</summary>
internal enum SearchFieldType
{
    Word,
    Number,
    Token,
}

/// <summary>A searchable field: where it lies in the document, and how it is compared.</summary>
internal sealed record SearchField(string Path, SearchFieldType Type);

/// <summary>The fields each resource can be searched by, as the public search guide lists them; metadata goes with all.</summary>
internal static class SearchFields
{
    private static readonly Dictionary<string, string> ByKind = new()
    {
        ["charge"] = "amount# billing_details.address.postal_code! created# currency! customer! disputed! refunded! status! payment_method_details.card.brand! payment_method_details.card.exp_month# payment_method_details.card.exp_year# payment_method_details.card.fingerprint! payment_method_details.card.last4!",
        ["customer"] = "created# email name phone",
        ["invoice"] = "created# currency! customer! last_finalization_error_code!last_finalization_error.code last_finalization_error_type!last_finalization_error.type number! receipt_number! status! subscription!parent.subscription_details.subscription total#",
        ["payment_intent"] = "amount# created# currency! customer! status!",
        ["price"] = "active! currency! lookup_key! product! type!",
        ["product"] = "active! description name shippable! url",
        ["subscription"] = "canceled_at# created# status!",
    };

    public static SearchField? Of(string kind, string name)
    {
        foreach (var field in ByKind.GetValueOrDefault(kind, "").Split(' '))
        {
            var mark = field.IndexOfAny(['#', '!']);
            var (own, path) = mark < 0 ? (field, "") : (field[..mark], field[(mark + 1)..]);
            if (own != name) continue;
            var type = mark < 0 ? SearchFieldType.Word : field[mark] == '#' ? SearchFieldType.Number : SearchFieldType.Token;
            return new SearchField(path.Length > 0 ? path : own, type);
        }
        return null;
    }
}
