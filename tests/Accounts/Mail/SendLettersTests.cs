using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Mail;
using ServiceMap.Host.Storage;
using ServiceMap.Tests;

namespace ServiceMap.Accounts.Tests.Mail;

public sealed class SendLettersTests
{
    [Fact]
    public async Task Hands_a_message_to_the_mail_server()
    {
        await using SmtpServer server = new();
        await using TestProgram program = await Mailed.Start(server.Port);
        await Mailed.Post(program);
        await Mailed.Send(program);

        Assert.Contains("Subject: You are invited", Assert.Single(server.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sends_nothing_twice()
    {
        await using SmtpServer server = new();
        await using TestProgram program = await Mailed.Start(server.Port);
        await Mailed.Post(program);
        await Mailed.Send(program);
        Assert.False(await Mailed.Post(program));
        await Mailed.Send(program);

        Assert.Single(server.Messages);
    }

    [Fact]
    public async Task Two_servers_over_one_folder_send_nothing_twice()
    {
        await using SmtpServer server = new();
        await using TestProgram program = await Mailed.Start(server.Port);
        foreach (int number in Enumerable.Range(1, 20)) await Mailed.Post(program, $"invitation {number}");
        await using ServiceProvider other = Mailed.Again(program, server.Port);
        await Task.WhenAll(
            Task.Run(() => Mailed.Send(program)),
            Task.Run(() => Mailed.Send(other.GetRequiredService<IServiceScopeFactory>(), Mailed.Noon, TestContext.Current.CancellationToken)));

        Assert.Equal(20, server.Messages.Count);
    }

    [Fact]
    public async Task Forgets_what_was_sent()
    {
        await using SmtpServer server = new();
        await using TestProgram program = await Mailed.Start(server.Port);
        await Mailed.Post(program);
        await Mailed.Send(program);

        Assert.Null((await Mailed.Kept(program)).Sealed);
    }

    [Fact]
    public async Task Nobody_reads_a_waiting_link_in_the_database()
    {
        await using TestProgram program = await Mailed.Start(null);
        await Mailed.Post(program);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        byte[] file = await File.ReadAllBytesAsync(program.Get<DataFolder>().Database, TestContext.Current.CancellationToken);

        Assert.Equal(-1, file.AsSpan().IndexOf("secret-1"u8));
    }

    [Fact]
    public async Task What_was_handed_over_when_the_program_died_is_not_sent_again()
    {
        await using SmtpServer server = new() { FallsSilent = true };
        await using TestProgram program = await Mailed.Start(server.Port);
        await Mailed.Post(program);
        await Mailed.DieOverIt(program, server);
        await using (ServiceProvider again = Mailed.Again(program, server.Port))
        {
            await Mailed.Send(again.GetRequiredService<IServiceScopeFactory>(), Mailed.Noon.AddDays(3), TestContext.Current.CancellationToken);
        }

        Assert.Single(server.Messages);
    }

    [Fact]
    public async Task A_person_can_have_it_sent_again()
    {
        await using SmtpServer server = new() { FallsSilent = true };
        await using TestProgram program = await Mailed.Start(server.Port);
        await Mailed.Post(program);
        await Mailed.DieOverIt(program, server);
        Assert.True(await program.Get<Acting>().Do((Outbox it) => it.Again("invitation 1", Tampered.Ada, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken));
        await Mailed.Send(program);

        Assert.Equal(2, server.Messages.Count);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_tried_again_after_a_pause()
    {
        int port;
        await using (SmtpServer gone = new()) port = gone.Port;
        await using TestProgram program = await Mailed.Start(port);
        await Mailed.Post(program);
        await Mailed.Send(program);
        Letter letter = await Mailed.Kept(program);

        Assert.Equal((null, Mailed.Noon.UtcDateTime.AddMinutes(1)), (letter.Tried, letter.NotBefore));
    }

    [Fact]
    public async Task Nothing_is_tried_before_its_pause_is_over()
    {
        await using SmtpServer server = new() { Refuses = true };
        await using TestProgram program = await Mailed.Start(server.Port);
        await Mailed.Post(program);
        await Mailed.Send(program);

        Assert.Equal(new SendLetters.Outcome(0, 0), await Mailed.Send(program, Mailed.Noon.AddSeconds(59)));
        Assert.Equal(new SendLetters.Outcome(0, 1), await Mailed.Send(program, Mailed.Noon.AddSeconds(61)));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 16)]
    [InlineData(10, 360)]
    [InlineData(16, 360)]
    public void Pauses_grow_to_six_hours(int refusals, int minutes) => Assert.Equal(TimeSpan.FromMinutes(minutes), SendLetters.PauseAfter(refusals));

    [Fact]
    public async Task Without_a_server_a_message_becomes_a_file_with_the_public_address_in_it()
    {
        await using TestProgram program = await Mailed.Start(null);
        await Mailed.Post(program);
        await Mailed.Send(program);
        string file = Assert.Single(Directory.GetFiles(program.Get<DataFolder>().Mail, "*.eml"));

        Assert.Contains("https://map.example.org/invitation/secret-1", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_on_the_machine_reads_the_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        await using TestProgram program = await Mailed.Start(null);
        await Mailed.Post(program);
        await Mailed.Send(program);
        string folder = program.Get<DataFolder>().Mail;

        Assert.All(Directory.GetFiles(folder).Append(folder), path => Assert.False(OwnersOnly.IsOpenToOthers(path)));
    }
}
