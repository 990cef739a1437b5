namespace Portal.Tests.Faults.Flows;

/// <summary>
/// A part of the week in <see cref="EventWorld"/> that brings Stripe events about. What is written down here before the copy is made
/// is in every portal that is told the events; what happens after it is known to Stripe and to the events alone.
/// </summary>
internal abstract class EventFlow(EventWorld world)
{
    protected EventWorld World => world;

    /// <summary>Monday 06:00: people, orders, bank debits that take four days.</summary>
    public virtual Task Begin() => Task.CompletedTask;

    /// <summary>Monday evening.</summary>
    public virtual Task Evening() => Task.CompletedTask;

    /// <summary>Wednesday evening, 36 hours before the copy is made.</summary>
    public virtual Task Midweek() => Task.CompletedTask;

    /// <summary>Thursday, just under a day before the copy is made.</summary>
    public virtual Task DayBefore() => Task.CompletedTask;

    /// <summary>Just before the copy: every write to Stripe is recorded and none is sent.</summary>
    public virtual Task Intend() => Task.CompletedTask;

    /// <summary>After the copy: what people and banks do at Stripe.</summary>
    public virtual Task Happen() => Task.CompletedTask;
}
