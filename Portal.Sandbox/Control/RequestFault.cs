namespace Portal.Sandbox.Control;

/// <summary>The fate of one write: what goes wrong, how long it waits before it begins, how long its answer is held.</summary>
internal sealed record RequestFault(FaultKind Kind, int DelayMilliseconds = 0, int HoldMilliseconds = 0);

/// <summary>The fate of one webhook.</summary>
internal sealed record WebhookFault(bool Dropped, int Copies, int DelayMilliseconds);
