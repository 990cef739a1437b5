namespace Stripe;

/// <summary>A value of one of several types.</summary>
public abstract class AnyOf : IAnyOf
{
    /// <inheritdoc/>
    public abstract object Value { get; }

    /// <inheritdoc/>
    public abstract Type Type { get; }

    /// <inheritdoc/>
    public override string ToString() => Value?.ToString();

    private protected static T Unwrap<T>(IAnyOf anyOf) => anyOf?.Value is T value ? value : default;
}

/// <summary>A value of one of two types; each converts to and from it.</summary>
public class AnyOf<T1, T2> : AnyOf
{
    private readonly object value;
    private readonly Type type;

    /// <summary>A <typeparamref name="T1"/>.</summary>
    public AnyOf(T1 value) => (this.value, type) = (value, typeof(T1));

    /// <summary>A <typeparamref name="T2"/>.</summary>
    public AnyOf(T2 value) => (this.value, type) = (value, typeof(T2));

    /// <inheritdoc/>
    public override object Value => value;

    /// <inheritdoc/>
    public override Type Type => type;

    /// <summary>Wraps a <typeparamref name="T1"/>.</summary>
    public static implicit operator AnyOf<T1, T2>(T1 value) => value is null ? null : new AnyOf<T1, T2>(value);

    /// <summary>Wraps a <typeparamref name="T2"/>.</summary>
    public static implicit operator AnyOf<T1, T2>(T2 value) => value is null ? null : new AnyOf<T1, T2>(value);

    /// <summary>The value when it is a <typeparamref name="T1"/>, otherwise its default.</summary>
    public static implicit operator T1(AnyOf<T1, T2> anyOf) => Unwrap<T1>(anyOf);

    /// <summary>The value when it is a <typeparamref name="T2"/>, otherwise its default.</summary>
    public static implicit operator T2(AnyOf<T1, T2> anyOf) => Unwrap<T2>(anyOf);
}

/// <summary>A value of one of three types; each converts to and from it.</summary>
public class AnyOf<T1, T2, T3> : AnyOf
{
    private readonly object value;
    private readonly Type type;

    /// <summary>A <typeparamref name="T1"/>.</summary>
    public AnyOf(T1 value) => (this.value, type) = (value, typeof(T1));

    /// <summary>A <typeparamref name="T2"/>.</summary>
    public AnyOf(T2 value) => (this.value, type) = (value, typeof(T2));

    /// <summary>A <typeparamref name="T3"/>.</summary>
    public AnyOf(T3 value) => (this.value, type) = (value, typeof(T3));

    /// <inheritdoc/>
    public override object Value => value;

    /// <inheritdoc/>
    public override Type Type => type;

    /// <summary>Wraps a <typeparamref name="T1"/>.</summary>
    public static implicit operator AnyOf<T1, T2, T3>(T1 value) => value is null ? null : new AnyOf<T1, T2, T3>(value);

    /// <summary>Wraps a <typeparamref name="T2"/>.</summary>
    public static implicit operator AnyOf<T1, T2, T3>(T2 value) => value is null ? null : new AnyOf<T1, T2, T3>(value);

    /// <summary>Wraps a <typeparamref name="T3"/>.</summary>
    public static implicit operator AnyOf<T1, T2, T3>(T3 value) => value is null ? null : new AnyOf<T1, T2, T3>(value);

    /// <summary>The value when it is a <typeparamref name="T1"/>, otherwise its default.</summary>
    public static implicit operator T1(AnyOf<T1, T2, T3> anyOf) => Unwrap<T1>(anyOf);

    /// <summary>The value when it is a <typeparamref name="T2"/>, otherwise its default.</summary>
    public static implicit operator T2(AnyOf<T1, T2, T3> anyOf) => Unwrap<T2>(anyOf);

    /// <summary>The value when it is a <typeparamref name="T3"/>, otherwise its default.</summary>
    public static implicit operator T3(AnyOf<T1, T2, T3> anyOf) => Unwrap<T3>(anyOf);
}

/// <summary>A value of one of four types; each converts to and from it.</summary>
public class AnyOf<T1, T2, T3, T4> : AnyOf
{
    private readonly object value;
    private readonly Type type;

    /// <summary>A <typeparamref name="T1"/>.</summary>
    public AnyOf(T1 value) => (this.value, type) = (value, typeof(T1));

    /// <summary>A <typeparamref name="T2"/>.</summary>
    public AnyOf(T2 value) => (this.value, type) = (value, typeof(T2));

    /// <summary>A <typeparamref name="T3"/>.</summary>
    public AnyOf(T3 value) => (this.value, type) = (value, typeof(T3));

    /// <summary>A <typeparamref name="T4"/>.</summary>
    public AnyOf(T4 value) => (this.value, type) = (value, typeof(T4));

    /// <inheritdoc/>
    public override object Value => value;

    /// <inheritdoc/>
    public override Type Type => type;

    /// <summary>Wraps a <typeparamref name="T1"/>.</summary>
    public static implicit operator AnyOf<T1, T2, T3, T4>(T1 value) => value is null ? null : new AnyOf<T1, T2, T3, T4>(value);

    /// <summary>Wraps a <typeparamref name="T2"/>.</summary>
    public static implicit operator AnyOf<T1, T2, T3, T4>(T2 value) => value is null ? null : new AnyOf<T1, T2, T3, T4>(value);

    /// <summary>Wraps a <typeparamref name="T3"/>.</summary>
    public static implicit operator AnyOf<T1, T2, T3, T4>(T3 value) => value is null ? null : new AnyOf<T1, T2, T3, T4>(value);

    /// <summary>The value when it is a <typeparamref name="T1"/>, otherwise its default.</summary>
    public static implicit operator T1(AnyOf<T1, T2, T3, T4> anyOf) => Unwrap<T1>(anyOf);

    /// <summary>The value when it is a <typeparamref name="T2"/>, otherwise its default.</summary>
    public static implicit operator T2(AnyOf<T1, T2, T3, T4> anyOf) => Unwrap<T2>(anyOf);

    /// <summary>The value when it is a <typeparamref name="T3"/>, otherwise its default.</summary>
    public static implicit operator T3(AnyOf<T1, T2, T3, T4> anyOf) => Unwrap<T3>(anyOf);

    /// <summary>The value when it is a <typeparamref name="T4"/>, otherwise its default.</summary>
    public static implicit operator T4(AnyOf<T1, T2, T3, T4> anyOf) => Unwrap<T4>(anyOf);
}
