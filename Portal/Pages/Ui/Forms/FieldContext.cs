namespace Portal.Pages.Ui.Forms;

/// <summary>Ties one input to the label, help and error of the field around it.</summary>
public sealed class FieldContext
{
    private readonly Action _changed;

    internal FieldContext(Action changed) => _changed = changed;

    /// <summary>Id of the input.</summary>
    public string Id { get; } = ElementId.New("field");

    /// <summary>Id of the help text.</summary>
    public string HelpId => $"{Id}-help";

    /// <summary>Id of the error.</summary>
    public string ErrorId => $"{Id}-error";

    /// <summary>What the page says is wrong.</summary>
    internal string? PageError { get; set; }

    /// <summary>What the input itself could not read.</summary>
    internal string? InputError { get; private set; }

    internal bool HasHelp { get; set; }

    /// <summary>The error to show; the input's own comes first.</summary>
    public string? Error => InputError ?? PageError;

    /// <summary>For <c>aria-describedby</c>: error and help, where they are shown.</summary>
    public string? DescribedBy => (Error is not null, HasHelp) switch
    {
        (true, true) => $"{ErrorId} {HelpId}",
        (true, false) => ErrorId,
        (false, true) => HelpId,
        (false, false) => null,
    };

    /// <summary>For <c>aria-invalid</c>.</summary>
    public string? Invalid => Error is null ? null : "true";

    /// <summary>Called by an input that could not read what was typed, and again with null when it can.</summary>
    public void Report(string? problem)
    {
        if (InputError == problem) return;
        InputError = problem;
        _changed();
    }
}
