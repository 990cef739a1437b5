using System.Net;
using System.Text;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Uploads, and the links by which others read them.</summary>
public sealed class FileTests
{
    private static readonly byte[] Pdf = Encoding.Latin1.GetBytes("%PDF-1.4\n\u00e9vidence");

    [Fact]
    public async Task What_was_uploaded_comes_back_byte_for_byte()
    {
        await using var sandbox = await MoneySandbox.Start();
        var file = await sandbox.Upload("dispute_evidence", Pdf);
        Assert.Equal(("pdf", Pdf.Length, "evidence.pdf"), (file["type"]!.GetValue<string>(), file["size"]!.GetValue<int>(), file["filename"]!.GetValue<string>()));
        Assert.Equal(Pdf, await sandbox.Http.GetByteArrayAsync(new Uri(file["url"]!.GetValue<string>())));
        Assert.Single(await sandbox.All("/v1/files?purpose=dispute_evidence"));
        Assert.Empty(await sandbox.All("/v1/files?purpose=identity_document"));
        using var stranger = new HttpClient();
        using var answer = await stranger.GetAsync(new Uri(file["url"]!.GetValue<string>()));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_link_shows_the_file_to_anybody_until_it_expires()
    {
        await using var sandbox = await MoneySandbox.Start();
        var file = await sandbox.Upload("dispute_evidence", Pdf);
        var now = (await sandbox.Get("/v1/files/" + file["id"]))["created"]!.GetValue<long>();
        var link = await sandbox.Post("/v1/file_links", $"file={file["id"]}&expires_at={now + 3600}&metadata[case]=7");
        using var stranger = new HttpClient();
        var url = new Uri(link["url"]!.GetValue<string>());
        Assert.Equal(Pdf, await stranger.GetByteArrayAsync(url));
        await sandbox.Advance("PT2H");
        using var gone = await stranger.GetAsync(url);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Single(await sandbox.All("/v1/file_links?expired=true"));
        Assert.Empty(await sandbox.All("/v1/file_links?expired=false"));
        await sandbox.Refused($"/v1/file_links/{link["id"]}", "metadata[case]=8");
    }

    [Fact]
    public async Task A_link_can_be_ended_now()
    {
        await using var sandbox = await MoneySandbox.Start();
        var file = await sandbox.Upload("dispute_evidence", Pdf);
        var link = await sandbox.Post("/v1/file_links", $"file={file["id"]}");
        await sandbox.Post($"/v1/file_links/{link["id"]}", "expires_at=now");
        Assert.True((await sandbox.Get($"/v1/file_links/{link["id"]}"))["expired"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Files_that_cannot_serve_their_purpose_are_refused()
    {
        await using var sandbox = await MoneySandbox.Start();
        await sandbox.Upload("dispute_evidence", Encoding.UTF8.GetBytes("just text"), "evidence.txt", HttpStatusCode.BadRequest);
        await sandbox.Upload("dispute_evidence", [], expected: HttpStatusCode.BadRequest);
        await sandbox.Upload("no_such_purpose", Pdf, expected: HttpStatusCode.BadRequest);
        Assert.Equal("file", (await sandbox.Refused("/v1/files", "purpose=dispute_evidence&file=hello"))["param"]!.GetValue<string>());
        Assert.Empty(await sandbox.All("/v1/files"));
    }

    [Fact]
    public async Task A_file_larger_than_allowed_is_refused()
    {
        await using var sandbox = await MoneySandbox.Start(new() { MaximumUploadBytes = 2_000 });
        await sandbox.Upload("dispute_evidence", [.. Pdf, .. new byte[2_000]], expected: HttpStatusCode.BadRequest);
        Assert.Empty(await sandbox.All("/v1/files"));
    }
}
