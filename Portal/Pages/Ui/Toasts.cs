namespace Portal.Pages.Ui;

/// <summary>Says for six seconds what is already done, with Undo where it can be undone. Never for errors or money. One per circuit.</summary>
public sealed class Toasts
{
    private readonly List<Toast> _shown = [];

    /// <summary>Raised when the list changed.</summary>
    public event Action? Changed;

    /// <summary>What is shown now.</summary>
    public IReadOnlyList<Toast> Shown => _shown;

    /// <summary>Shows a sentence: "Invitation sent to Kofi".</summary>
    public void Show(string text, Func<Task>? undo = null)
    {
        _shown.Add(new Toast(text, undo));
        Changed?.Invoke();
    }

    /// <summary>Takes one away.</summary>
    public void Remove(Toast toast)
    {
        if (_shown.Remove(toast)) Changed?.Invoke();
    }
}
