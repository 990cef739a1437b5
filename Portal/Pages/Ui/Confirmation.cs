namespace Portal.Pages.Ui;

/// <summary>A confirmed question on its way to the page, which may still refuse it.</summary>
/// <param name="reason">What was typed as the reason; empty when none is asked for.</param>
public sealed class Confirmation(string reason)
{
    /// <summary>The reason, trimmed.</summary>
    public string Reason { get; } = reason;

    /// <summary>Why it was not done; null when it was.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Says why it was not done; the dialog stays open and shows the sentence.</summary>
    public void Refuse(string sentence) => Refusal = sentence;
}
