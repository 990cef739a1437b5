using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Questions;

namespace Portal.Data;

internal sealed class QuestionsConfiguration : IEntityTypeConfiguration<Question>, IEntityTypeConfiguration<Reply>
{
    public void Configure(EntityTypeBuilder<Question> builder)
    {
        builder.IsEntity().HasIndex(question => new { question.MemberId, question.AskedAt });
        builder.HasIndex(question => new { question.TherapistId, question.Status, question.AskedAt });
    }

    public void Configure(EntityTypeBuilder<Reply> builder)
    {
        builder.IsEntity().HasIndex(reply => reply.QuestionId);
        builder.HasIndex(reply => new { reply.TherapistId, reply.RepliedAt });
    }
}
