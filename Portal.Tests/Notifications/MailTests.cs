using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Notifications;
using Portal.People;
using Portal.Tests.Support;
using Portal.Time;
using Xunit;

namespace Portal.Tests.Notifications;

public sealed class MailTests
{
    [Fact]
    public async Task A_mail_is_handed_to_the_mail_server_once()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var received = Receive(server);
        await using var portal = await TestPortal.Start(null, $"--Mail:Host=127.0.0.1", $"--Mail:Port={Port(server)}", "--Mail:Encrypted=false", "--Mail:From=portal@acme.test");
        await Leave(portal, "kofi@acme.test");
        await portal.Settle();
        await portal.Advance(TimeSpan.FromHours(1));

        var said = await received;
        Assert.Contains("RCPT TO:<kofi@acme.test>", said);
        Assert.Contains("Subject: Hello", said);
        await using var db = portal.Db();
        var mail = await db.OutboxMails.SingleAsync();
        Assert.Equal((OutboxMailState.Sent, 1), (mail.State, mail.Attempts));
    }

    [Fact]
    public async Task A_mail_the_server_does_not_take_is_tried_again_and_then_given_up()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var port = Port(server);
        server.Stop();
        await using var portal = await TestPortal.Start(null, "--Mail:Host=127.0.0.1", $"--Mail:Port={port}", "--Mail:Encrypted=false");
        await Leave(portal, "kofi@acme.test");
        await portal.Settle();
        await using (var db = portal.Db())
            Assert.Equal(OutboxMailState.Waiting, (await db.OutboxMails.SingleAsync()).State);
        await portal.Advance(TimeSpan.FromDays(1));

        await using var after = portal.Db();
        var mail = await after.OutboxMails.SingleAsync();
        Assert.Equal((OutboxMailState.Failed, 5), (mail.State, mail.Attempts));
        Assert.NotNull(mail.Error);
    }

    [Fact]
    public async Task The_mail_server_is_not_called_inside_a_database_transaction()
    {
        await using var portal = await TestPortal.Start();
        var sender = new SmtpMailSender(new MailOptions { Host = "127.0.0.1", Port = 9 });
        var mail = new OutboxMail("test:1", "kofi@acme.test", "Hello", "How are you?", portal.Get<PortalClock>().Now);
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            portal.Get<Work>().Run(new Actor("test"), (_, _) => sender.Send(mail, CancellationToken.None), CancellationToken.None));
    }

    private static Task Leave(TestPortal portal, string recipient) => portal.Get<Work>().Run(new Actor("test"), async (db, _) =>
    {
        var mail = new OutboxMail("test:1", recipient, "Hello", "How are you?", portal.Get<PortalClock>().Now);
        await MailOutbox.Leave(db, mail, CancellationToken.None);
        await db.SaveChangesAsync();
        await MailOutbox.Leave(db, new OutboxMail("test:1", recipient, "Again", "", portal.Get<PortalClock>().Now), CancellationToken.None);
    }, CancellationToken.None);

    private static int Port(TcpListener server) => ((IPEndPoint)server.LocalEndpoint).Port;

    /// <summary>One SMTP conversation, as much of it as a mail needs; what the client said.</summary>
    private static async Task<string> Receive(TcpListener server)
    {
        using var client = await server.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\r\n", AutoFlush = true };
        var said = new System.Text.StringBuilder();
        var inBody = false;
        await writer.WriteLineAsync("220 ready");
        while (await reader.ReadLineAsync() is { } line)
        {
            said.AppendLine(line);
            if (inBody && line != ".") continue;
            inBody = line == "DATA";
            await writer.WriteLineAsync(inBody ? "354 go on" : line == "QUIT" ? "221 bye" : "250 ok");
            if (line == "QUIT") break;
        }

        return said.ToString();
    }
}
