using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain;

namespace Portal.Data;

/// <summary>What every stored entity has in common: its concurrency number guards against two people overwriting each other.</summary>
internal static class EntityConfiguration
{
    public static EntityTypeBuilder<T> IsEntity<T>(this EntityTypeBuilder<T> builder) where T : Entity
    {
        builder.HasKey(entity => entity.Id);
        builder.Property(entity => entity.Version).IsConcurrencyToken();
        return builder;
    }
}
