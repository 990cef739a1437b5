using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.People;

namespace Portal.Data;

/// <summary>A form that was submitted and what it made, so that a second click on the same form makes nothing new.</summary>
public sealed class SubmittedForm
{
    private SubmittedForm() { }

    private SubmittedForm(string key, int madeId, DateTimeOffset now) => (Key, MadeId, CreatedAt) = (key, madeId, now);

    /// <summary>Who, what for, and the form's own random token; unique.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Id of what was made.</summary>
    public int MadeId { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>What this form made before; null where it is new.</summary>
    public static async Task<int?> Made(PortalDb db, ActingPerson person, string purpose, Guid form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var key = KeyOf(person, purpose, form);
        return await db.SubmittedForms.Where(known => known.Key == key).Select(known => (int?)known.MadeId).SingleOrDefaultAsync(ct);
    }

    /// <summary>Notes what it made, in the transaction that made it.</summary>
    public static void Note(PortalDb db, ActingPerson person, string purpose, Guid form, int madeId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(db);
        db.SubmittedForms.Add(new SubmittedForm(KeyOf(person, purpose, form), madeId, now));
    }

    private static string KeyOf(ActingPerson person, string purpose, Guid form) => $"person:{person.Id}:{purpose}:{form:N}";
}

internal sealed class SubmittedFormConfiguration : IEntityTypeConfiguration<SubmittedForm>
{
    public void Configure(EntityTypeBuilder<SubmittedForm> builder) => builder.HasKey(form => form.Key);
}
