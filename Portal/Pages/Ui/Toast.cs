namespace Portal.Pages.Ui;

/// <summary>One confirmation. Equal only to itself.</summary>
public sealed class Toast(string text, Func<Task>? undo)
{
    /// <summary>What is done.</summary>
    public string Text { get; } = text;

    /// <summary>Takes it back; null when it cannot be.</summary>
    public Func<Task>? Undo { get; } = undo;
}
