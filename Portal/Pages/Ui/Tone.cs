namespace Portal.Pages.Ui;

/// <summary>What a colour means.</summary>
public enum Tone
{
    /// <summary>Neither good nor bad, or over.</summary>
    Neutral,

    /// <summary>Done as wanted.</summary>
    Positive,

    /// <summary>Failed, or money or access is lost.</summary>
    Negative,

    /// <summary>Needs somebody soon.</summary>
    Warning,

    /// <summary>On its way.</summary>
    Info,

    /// <summary>New or ready for you.</summary>
    Accent,
}
