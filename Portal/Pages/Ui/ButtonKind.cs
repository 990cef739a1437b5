namespace Portal.Pages.Ui;

/// <summary>How much a button asks for attention.</summary>
public enum ButtonKind
{
    /// <summary>An outline.</summary>
    Secondary,

    /// <summary>Filled; one in a view.</summary>
    Primary,

    /// <summary>Words only.</summary>
    Quiet,

    /// <summary>Red: money leaves someone or access ends.</summary>
    Danger,
}
