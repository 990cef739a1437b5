namespace Portal.Domain;

/// <summary>What every result says, whatever it carries: whoever runs a transaction asks only this.</summary>
public interface IRefusable
{
    /// <summary>Whether it was refused; nothing has changed then.</summary>
    bool IsRefused { get; }
}
