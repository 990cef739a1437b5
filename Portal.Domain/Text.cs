namespace Portal.Domain;

/// <summary>Checks of what people type, with the sentence they get.</summary>
internal static class Text
{
    /// <summary>A refusal where the trimmed text is shorter or longer than allowed; null where it is fine.</summary>
    internal static Refusal? Check(string? text, int least, int most, string name, string field)
    {
        var length = text?.Trim().Length ?? 0;
        if (length < least)
        {
            return new Refusal("text_too_short", length == 0 ? $"{name} is missing." : $"{name} needs at least {least} characters.", field);
        }

        return length > most ? new Refusal("text_too_long", $"{name} may have at most {most} characters; this has {length}.", field) : null;
    }

    /// <summary>A refusal where an amount is out of range; null where it is fine.</summary>
    internal static Refusal? CheckAmount(long cents, long least, long most, string currency, string name, string field) =>
        cents >= least && cents <= most
            ? null
            : new Refusal("amount_out_of_range", $"{name} must be between {new Money(least, currency)} and {new Money(most, currency)}.", field);
}
