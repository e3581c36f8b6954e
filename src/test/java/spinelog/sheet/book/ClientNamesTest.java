package spinelog.sheet.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ClientNamesTest {
  @Test
  void aSlipOfOneLetterIsAskedAboutAndAnotherNumberIsAnotherClient() {
    ClientNames names = new ClientNames();
    names.add("Client Hanna 12", 40);
    names.add("Client Hana 12", 3);
    names.add("Client Hanna 13", 3);
    assertEquals(Optional.of("Client Hanna 12"), names.alike("Client Hana 12"));
    assertEquals(Optional.empty(), names.alike("Client Hanna 13"));
  }

  /** Two hundred million pairs of names that begin alike would take minutes. */
  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void numberedClientsAreNotComparedPairByPair() {
    ClientNames names = new ClientNames();
    int clients = 20_000;
    IntStream.range(0, clients).forEach(i -> names.add("Client " + i, 30 + i % 7));
    assertEquals(
        0, IntStream.range(0, clients).filter(i -> names.alike("Client " + i).isPresent()).count());
  }
}
